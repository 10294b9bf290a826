import { daysSince } from '../../derived/index.ts';
import { awsCliGlobal, type Command, defineRule } from '../../model/index.ts';
import type { ReportedCredentials } from '../../resources/services/iam/credential-report.ts';
import { cellEvidence, keyEvidence, lastUseEvidence } from './credentials/credential-evidence.ts';
import { credentialUse } from './credentials/credential-use.ts';
import { text } from './iam-credential-unused.text.ts';

export const iamCredentialUnused = defineRule({
  id: 'iam-credential-unused',
  severity: 'medium',
  category: 'account',
  subject: 'iam-user',
  reads: ['credentials'],
  options: { unusedDays: 45 },
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_finding-unused.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html',
  ],
  standards: {
    'cis-7.0': ['2.11'],
    'cis-6.0': ['2.11'],
    'cis-5.0': ['1.11'],
    'cis-4.0.1': ['1.12'],
    'cis-3.0': ['1.12'],
    'security-hub': ['IAM.22'],
    'well-architected': ['SEC02-BP05'],
  },
  bounds: { unusedDays: { atMost: 45 } },
  text,
  screen({ id: user, createdAt }, { verdict, now, options }) {
    const days = daysSince(createdAt, now);
    return days < options.unusedDays ? verdict.notApplicable('young', { user, days }, { createdAt }) : undefined;
  },
  evaluate({ id: user, credentials }, { verdict, now, options: { unusedDays } }) {
    if (credentials === null) return verdict.unclear('unreported', { user });
    const { unused, unsure, off } = credentialUse(credentials, now, unusedDays);
    const evidence = evidenceOf(credentials);
    if (unused.length > 0) {
      const failing = { evidence, commands: commandsFor(user, unused) };
      return verdict.fail('unused', { user, unusedDays, credentials: unused }, failing);
    }
    if (unsure.length > 0) return verdict.unclear('silent', { user, credentials: unsure }, evidence);
    if (credentials.moreCredentials) return verdict.unclear('more', { user }, evidence);
    return off
      ? verdict.notApplicable('off', { user }, evidence)
      : verdict.pass('used', { user, unusedDays }, evidence);
  },
});

const evidenceOf = (row: ReportedCredentials) => ({
  passwordEnabled: cellEvidence(row.passwordEnabled),
  passwordLastUsed: lastUseEvidence(row.passwordLastUsed),
  passwordLastChanged: cellEvidence(row.passwordLastChanged),
  ...keyEvidence(row),
});

const commandsFor = (user: string, unused: readonly string[]): readonly Command[] => [
  ...(unused.includes('password') ? [awsCliGlobal('iam delete-login-profile', { 'user-name': user })] : []),
  ...(unused.some((name) => name !== 'password') ? [awsCliGlobal('iam list-access-keys', { 'user-name': user })] : []),
];
