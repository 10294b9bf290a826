import type { Aws } from '../../aws/index.ts';
import { parseArn } from '../../model/index.ts';
import { given, MalformedAnswer } from '../reading/aws-fields.ts';
import { everyItem, pagesOf } from '../reading/pages-of.ts';
import type { FunctionUrl } from './fields.ts';
import { policyOf } from './function-policies.ts';

/** What `functionUrls` may call. */
export const urlOperations = ['lambda:ListFunctionUrlConfigs', 'lambda:GetPolicy'] as const;

type UrlAws = Aws<(typeof urlOperations)[number]>;

/**
 * The URLs of a function and of its aliases, each with the policy of just what it calls; the policy matters, and is asked
 * for, only where the URL asks nobody to sign. https://docs.aws.amazon.com/lambda/latest/api/API_ListFunctionUrlConfigs.html
 */
export const functionUrls = async (aws: UrlAws, FunctionName: string): Promise<readonly FunctionUrl[]> => {
  const answers = pagesOf<'lambda:ListFunctionUrlConfigs'>(
    aws,
    'lambda:ListFunctionUrlConfigs',
    { FunctionName },
    { id: FunctionName, gone: 'ResourceNotFoundException' },
  );
  const configs = await everyItem(answers, (page) => given(page.FunctionUrlConfigs, 'FunctionUrlConfigs'));
  return Promise.all(
    configs.map(async (config) => {
      const functionArn = given(config.FunctionArn, 'FunctionArn');
      const qualifier = qualifierOf(functionArn);
      const authType = given(config.AuthType, 'AuthType');
      return {
        url: given(config.FunctionUrl, 'FunctionUrl'),
        qualifier,
        functionArn,
        authType,
        createdAt: given(config.CreationTime, 'CreationTime'),
        policy: authType === 'NONE' ? await policyOf(aws, FunctionName, qualifier) : null,
      };
    }),
  );
};

/** The alias or the version of `function:<name>:<qualifier>`; null for the function itself. */
export const qualifierOf = (functionArn: string): string | null => {
  const [kind, name, qualifier] = given(parseArn(functionArn), 'an ARN in FunctionArn').resource.split(':');
  if (kind !== 'function' || name === undefined) throw new MalformedAnswer(`${functionArn} names no function`);
  return qualifier === undefined ? null : qualifier;
};
