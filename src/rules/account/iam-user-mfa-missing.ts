import { defineRule } from '../../model/index.ts';
import { cellEvidence, lastUseEvidence } from './credentials/credential-evidence.ts';
import { text } from './iam-user-mfa-missing.text.ts';

export const iamUserMfaMissing = defineRule({
  id: 'iam-user-mfa-missing',
  severity: 'high',
  category: 'account',
  subject: 'iam-user',
  reads: ['credentials'],
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html',
  ],
  standards: {
    'cis-7.0': ['2.10'],
    'cis-6.0': ['2.9'],
    'cis-5.0': ['1.9'],
    'cis-4.0.1': ['1.10'],
    'cis-3.0': ['1.10'],
    'security-hub': ['IAM.5'],
    'well-architected': ['SEC02-BP01'],
  },
  text,
  evaluate({ id: user, credentials }, { verdict }) {
    if (credentials === null) return verdict.unclear('unreported', { user });
    const { passwordEnabled, passwordLastUsed, mfaActive, reportedAt } = credentials;
    const evidence = {
      reportedAt,
      passwordEnabled: cellEvidence(passwordEnabled),
      passwordLastUsed: lastUseEvidence(passwordLastUsed),
      mfaActive: cellEvidence(mfaActive),
    };
    if (passwordEnabled.known && !passwordEnabled.value) return verdict.notApplicable('noPassword', { user }, evidence);
    if (mfaActive.known && mfaActive.value) return verdict.pass('protected', { user }, evidence);
    return passwordEnabled.known && mfaActive.known
      ? verdict.fail('unprotected', { user }, { evidence })
      : verdict.unclear('silent', { user }, evidence);
  },
});
