import { parseArn } from '../../model/index.ts';
import { given, MalformedAnswer } from '../reading/aws-fields.ts';

/** The alias or the version of `function:<name>:<qualifier>`; null for the function itself. */
export const qualifierOf = (functionArn: string): string | null => {
  const [kind, name, qualifier] = given(parseArn(functionArn), 'an ARN in FunctionArn').resource.split(':');
  if (kind !== 'function' || name === undefined) throw new MalformedAnswer(`${functionArn} names no function`);
  return qualifier === undefined ? null : qualifier;
};
