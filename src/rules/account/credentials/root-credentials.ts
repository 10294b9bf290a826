import type { AccountSummary } from '../../../resources/account/fields.ts';

/**
 * Whether root has a password, an access key or a signing certificate, by the account summary alone: it is near real time,
 * the credential report up to four hours old. `untold` where the summary leaves a part out and names no other.
 */
export const rootCredentialsOf = (summary: AccountSummary): 'something' | 'nothing' | 'untold' => {
  const told = [summary.rootPassword, summary.rootSigningCertificates];
  if (summary.rootAccessKeys || told.some((each) => each.known && each.value)) return 'something';
  return told.every((each) => each.known) ? 'nothing' : 'untold';
};
