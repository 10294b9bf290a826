import { CredentialsExpired, hasExpired } from '../aws/read/credentials-end.ts';
import { AwsFailure } from '../aws/read/failure.ts';
import { thrownText } from '../model/index.ts';

/** One sentence for the person at the keyboard; never a stack trace. */
export const errorMessage = (error: unknown): string => {
  if (error instanceof AwsFailure) return awsMishap(error);
  if (error instanceof CredentialsExpired) return expired;
  if (error instanceof Error && error.message.trim() !== '') return withStop(error.message);
  return withStop(thrownText(error));
};

const expired = 'The AWS credentials have expired: sign in again (for example "aws sso login"), then run this again.';
const absent = new Set(['CredentialsProviderError', 'TokenProviderError']);

const awsMishap = (failure: AwsFailure): string => {
  if (hasExpired(failure)) return expired;
  if (failure.kind === 'clock')
    return `AWS refuses what this machine signs (${reasonOf(failure)}): set the clock, then run this again.`;
  if (absent.has(failure.code)) {
    return `No AWS credentials were found: run "aws configure" or "aws sso login", or name a profile with --profile. (${reasonOf(failure)})`;
  }
  if (failure.kind === 'credentials') return `AWS does not accept these credentials (${failure.code}).`;
  if (failure.kind === 'denied')
    return `AWS denied ${failure.reason.kind === 'denied' ? failure.reason.action : 'the call'}.`;
  return `AWS could not be reached, or gave no usable answer: ${reasonOf(failure)}.`;
};

const reasonOf = ({ reason, code }: AwsFailure): string =>
  (reason.kind === 'failed' ? reason.detail : code).replace(/[.]+$/, '');

const withStop = (text: string): string => (/[.!?)]$/.test(text) ? text : `${text}.`);
