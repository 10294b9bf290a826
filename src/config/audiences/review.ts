import type { Audience } from './audience.ts';

/** A security reviewer: every rule that bills nothing to ask, by the strictest thresholds that published standards know. */
export const review: Audience = {
  name: 'review',
  off: [],
  thresholds: [{ category: 'leftovers', option: /^minAgeDays$/, value: 0 }],
  rules: {
    'access-analyzer-missing': { severity: 'medium' },
    // https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html#iam-7
    'iam-password-policy-weak': { severity: 'medium', options: { characterTypes: 4 } },
    'lambda-runtime-deprecated': { options: { aheadDays: 90 } },
    'root-mfa-virtual-only': { severity: 'medium' },
    'root-used-recently': { options: { windowDays: 90 } },
    // https://docs.aws.amazon.com/securityhub/latest/userguide/account-controls.html#account-1
    'security-contact-missing': { severity: 'medium' },
  },
};
