import { defineRule, type Read } from '../../model/index.ts';
import type { AccountSummary, ConsoleUsers } from '../../resources/account/fields.ts';
import { text } from './iam-password-policy-weak.text.ts';
import { passwordCommand } from './password/password-command.ts';
import { passwordControls } from './password/password-controls.ts';
import { characterTypesOf, rememberedBy, weaknessesOf } from './password/password-weakness.ts';

export const iamPasswordPolicyWeak = defineRule({
  id: 'iam-password-policy-weak',
  severity: 'low',
  category: 'account',
  subject: 'account',
  reads: ['passwordPolicy'],
  consults: ['summary', 'consoleUsers'],
  options: { minLength: 14, rememberedPasswords: 24, characterTypes: 0 },
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html',
    'https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountPasswordPolicy.html',
  ],
  standards: {
    'cis-7.0': passwordControls('2.8', '2.9'),
    'cis-6.0': passwordControls('2.7', '2.8'),
    'cis-5.0': passwordControls('1.7', '1.8'),
    'cis-4.0.1': passwordControls('1.8', '1.9'),
    'cis-3.0': passwordControls('1.8', '1.9'),
    'security-hub': passwordControls('IAM.15', 'IAM.16'),
  },
  bounds: { minLength: { atLeast: 14 }, rememberedPasswords: { atLeast: 24 } },
  text,
  evaluate({ passwordPolicy: policy, summary, consoleUsers }, { verdict, options }) {
    const evidence = { policy: policy === null ? null : { ...policy } };
    if (isWithoutPasswords(consoleUsers, summary)) return verdict.notApplicable('noPasswords', {}, evidence);
    const failing = { evidence, commands: [passwordCommand(policy, options)] };
    if (policy === null) return verdict.fail('default', {}, failing);
    const args = { minLength: policy.minLength, remembered: rememberedBy(policy) };
    const lacks = weaknessesOf(policy, options);
    return lacks.length > 0
      ? verdict.fail('weak', { ...args, lacks, types: characterTypesOf(policy) }, failing)
      : verdict.pass('strong', args, evidence);
  },
});

// Who is newer than the report may have a password, so it must know as many users as there are.
const isWithoutPasswords = (console: Read<ConsoleUsers>, summary: Read<AccountSummary>): boolean =>
  console.known &&
  summary.known &&
  console.value.withPassword + console.value.unsure === 0 &&
  console.value.reported >= summary.value.users;
