import { daysSince } from '../../derived/index.ts';
import { awsCliGlobal, defineRule } from '../../model/index.ts';
import { keyEvidence } from './credentials/credential-evidence.ts';
import { keyAges } from './credentials/key-age.ts';
import { text } from './iam-access-key-stale.text.ts';

export const iamAccessKeyStale = defineRule({
  id: 'iam-access-key-stale',
  severity: 'medium',
  category: 'account',
  subject: 'iam-user',
  reads: ['credentials'],
  options: { maxAgeDays: 90 },
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id-credentials-access-keys-update.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html',
  ],
  standards: {
    'cis-7.0': ['2.12'],
    'cis-6.0': ['2.13'],
    'cis-5.0': ['1.13'],
    'cis-4.0.1': ['1.14'],
    'cis-3.0': ['1.14'],
    'security-hub': ['IAM.3'],
    'well-architected': ['SEC02-BP05'],
  },
  bounds: { maxAgeDays: { atMost: 90 } },
  text,
  screen({ id: user, createdAt }, { verdict, now, options }) {
    const days = daysSince(createdAt, now);
    return days <= options.maxAgeDays ? verdict.notApplicable('young', { user, days }, { createdAt }) : undefined;
  },
  evaluate({ id: user, credentials }, { verdict, now, options: { maxAgeDays } }) {
    if (credentials === null) return verdict.unclear('unreported', { user });
    const { stale, unsure, off } = keyAges(credentials, now, maxAgeDays);
    const evidence = keyEvidence(credentials);
    if (stale !== null) {
      const failing = { evidence, commands: [awsCliGlobal('iam list-access-keys', { 'user-name': user })] };
      return stale.neverUsed
        ? verdict.fail('staleUnused', { user, days: stale.days }, failing)
        : verdict.fail('stale', { user, days: stale.days, maxAgeDays }, failing);
    }
    if (unsure) return verdict.unclear('silent', { user }, evidence);
    if (credentials.moreCredentials) return verdict.unclear('more', { user }, evidence);
    if (off) return verdict.notApplicable('noKey', { user }, evidence);
    return verdict.pass('fresh', { user, maxAgeDays }, evidence);
  },
});
