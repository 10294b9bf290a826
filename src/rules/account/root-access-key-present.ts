import { defineRule } from '../../model/index.ts';
import { keyEvidence } from './credentials/credential-evidence.ts';
import { text } from './root-access-key-present.text.ts';

export const rootAccessKeyPresent = defineRule({
  id: 'root-access-key-present',
  severity: 'critical',
  category: 'account',
  subject: 'account',
  reads: ['summary'],
  consults: ['rootCredentials'],
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user_manage_delete-key.html',
  ],
  standards: {
    'cis-7.0': ['2.4'],
    'cis-6.0': ['2.3'],
    'cis-5.0': ['1.3'],
    'cis-4.0.1': ['1.4'],
    'cis-3.0': ['1.4'],
    'security-hub': ['IAM.4'],
    'well-architected': ['SEC01-BP02'],
  },
  text,
  evaluate({ summary, rootCredentials }, { verdict }) {
    if (!summary.rootAccessKeys) return verdict.pass('none', {}, { accessKeys: false });
    const row = rootCredentials.known ? rootCredentials.value : null;
    const evidence = { accessKeys: true, ...(row === null ? {} : keyEvidence(row)) };
    return verdict.fail('present', {}, { evidence });
  },
});
