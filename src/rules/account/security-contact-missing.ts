import { defineRule } from '../../model/index.ts';
import { text } from './security-contact-missing.text.ts';

export const securityContactMissing = defineRule({
  id: 'security-contact-missing',
  severity: 'low',
  category: 'account',
  subject: 'account',
  reads: ['securityContact'],
  references: [
    'https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-update-contact-alternate.html',
    'https://docs.aws.amazon.com/accounts/latest/reference/API_GetAlternateContact.html',
  ],
  standards: {
    'cis-7.0': ['2.3'],
    'cis-6.0': ['2.2'],
    'cis-5.0': ['1.2'],
    'cis-4.0.1': ['1.2'],
    'cis-3.0': ['1.2'],
    'security-hub': ['Account.1'],
  },
  text,
  evaluate({ securityContact }, { verdict }) {
    const evidence = { securityContact };
    return securityContact ? verdict.pass('named', {}, evidence) : verdict.fail('missing', {}, { evidence });
  },
});
