import { defineRule } from '../../model/index.ts';
import { text } from './root-signing-certificate-present.text.ts';

export const rootSigningCertificatePresent = defineRule({
  id: 'root-signing-certificate-present',
  severity: 'high',
  category: 'account',
  subject: 'account',
  reads: ['summary'],
  references: [
    'https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountSummary.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html',
  ],
  standards: { 'well-architected': ['SEC01-BP02'] },
  text,
  evaluate({ summary: { rootSigningCertificates: certificates } }, { verdict }) {
    if (!certificates.known) return verdict.unclear('untold', {});
    const evidence = { signingCertificates: certificates.value };
    return certificates.value ? verdict.fail('present', {}, { evidence }) : verdict.pass('none', {}, evidence);
  },
});
