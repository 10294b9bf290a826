import { defineRule } from '../../model/index.ts';
import { text } from './root-mfa-virtual-only.text.ts';

export const rootMfaVirtualOnly = defineRule({
  id: 'root-mfa-virtual-only',
  severity: 'low',
  category: 'account',
  subject: 'account',
  reads: ['summary', 'rootVirtualDevices'],
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/enable-mfa-for-root.html',
    'https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListVirtualMFADevices.html',
  ],
  standards: {
    'cis-7.0': ['2.6'],
    'cis-6.0': ['2.5'],
    'cis-5.0': ['1.5'],
    'cis-4.0.1': ['1.6'],
    'cis-3.0': ['1.6'],
    'security-hub': ['IAM.6'],
  },
  text,
  evaluate({ summary, rootVirtualDevices: virtualDevices }, { verdict }) {
    const evidence = { mfaEnabled: summary.rootMfaDevices, virtualDevices };
    if (!summary.rootMfaDevices) return verdict.notApplicable('noMfa', {}, evidence);
    return virtualDevices.length > 0
      ? verdict.fail('virtual', {}, { evidence })
      : verdict.pass('physical', {}, evidence);
  },
});
