import { MalformedAnswer } from '../reading/aws-fields.ts';

/** A date of Lambda's, which writes `2026-01-31T09:30:00.000+0000`, as ISO 8601; throws `MalformedAnswer` where it is none. */
export const lambdaMoment = (text: string, field: string): string => {
  const at = new Date(text.replace(/\+0000$/, 'Z'));
  if (Number.isNaN(at.getTime())) throw new MalformedAnswer(`${field} is not a date`);
  return at.toISOString();
};
