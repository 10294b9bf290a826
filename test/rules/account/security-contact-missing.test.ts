import { securityContactMissing } from '../../../src/rules/account/security-contact-missing.ts';
import { account } from '../../support/build/account.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(securityContactMissing, {
  pass: [{ name: 'somebody is named', subject: account(), message: 'named' }],
  fail: [{ name: 'nobody is', subject: account({}, { securityContact: false }), message: 'missing' }],
});
