import { rootMfaVirtualOnly } from '../../../src/rules/account/root-mfa-virtual-only.ts';
import { account, summary } from '../../support/build/account.ts';
import { testRule } from '../../support/rule-tester.ts';

const virtual = { rootVirtualDevices: ['arn:aws:iam::111122223333:mfa/root-account-mfa-device'] };

testRule(rootMfaVirtualOnly, {
  pass: [{ name: 'MFA that no listing shows, so it is a key or a passkey', subject: account(), message: 'physical' }],
  fail: [
    {
      name: 'an app on a phone',
      subject: account({}, virtual),
      message: 'virtual',
      evidence: { mfaEnabled: true, virtualDevices: virtual.rootVirtualDevices },
    },
  ],
  notApplicable: [
    {
      name: 'no MFA at all',
      subject: account({}, { summary: summary({ rootMfaDevices: false }) }),
      message: 'noMfa',
    },
    {
      name: 'a device that the summary no longer counts',
      subject: account({}, { summary: summary({ rootMfaDevices: false }), ...virtual }),
      message: 'noMfa',
    },
  ],
});
