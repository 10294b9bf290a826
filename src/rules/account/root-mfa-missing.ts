import { defineRule, partly, type Read } from '../../model/index.ts';
import type { ReportedCredentials } from '../../resources/services/iam/credential-report.ts';
import { cellEvidence } from './credentials/credential-evidence.ts';
import { rootCredentialsOf } from './credentials/root-credentials.ts';
import { text } from './root-mfa-missing.text.ts';

export const rootMfaMissing = defineRule({
  id: 'root-mfa-missing',
  severity: 'critical',
  category: 'account',
  subject: 'account',
  reads: ['summary'],
  consults: ['rootCredentials'],
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/enable-mfa-for-root.html',
    'https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountSummary.html',
  ],
  standards: {
    // Without any MFA there is none in hardware either.
    'cis-7.0': ['2.5', partly('2.6')],
    'cis-6.0': ['2.4', partly('2.5')],
    'cis-5.0': ['1.4', partly('1.5')],
    'cis-4.0.1': ['1.5', partly('1.6')],
    'cis-3.0': ['1.5', partly('1.6')],
    'security-hub': ['IAM.9', partly('IAM.6')],
    'well-architected': ['SEC01-BP02'],
  },
  text,
  evaluate({ summary, rootCredentials }, { verdict }) {
    const evidence = {
      mfaEnabled: summary.rootMfaDevices,
      accessKeys: summary.rootAccessKeys,
      password: cellEvidence(summary.rootPassword),
      signingCertificates: cellEvidence(summary.rootSigningCertificates),
    };
    if (summary.rootMfaDevices) return verdict.pass('protected', {}, evidence);
    const holds = rootCredentialsOf(summary);
    if (holds === 'something') return verdict.fail('unprotected', {}, { evidence });
    if (holds === 'nothing') return verdict.notApplicable('bare', {}, evidence);
    // Only a report that says "no password" vouches for what the summary leaves out: no MFA is known, and is enough.
    const report = reportWithoutPassword(rootCredentials);
    return report !== null && !summary.rootPassword.known && summary.rootSigningCertificates.known
      ? verdict.notApplicable('bare', {}, { ...evidence, reportedAt: report.reportedAt })
      : verdict.fail('untold', {}, { evidence });
  },
});

const reportWithoutPassword = (read: Read<ReportedCredentials | null>): ReportedCredentials | null => {
  const row = read.known ? read.value : null;
  return row?.passwordEnabled.known && !row.passwordEnabled.value ? row : null;
};
