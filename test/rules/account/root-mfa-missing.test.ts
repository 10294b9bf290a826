import { known } from '../../../src/model/index.ts';
import { rootMfaMissing } from '../../../src/rules/account/root-mfa-missing.ts';
import { account, rootRow, summary } from '../../support/build/account.ts';
import { noPassword, silent } from '../../support/build/credential-row.ts';
import { testRule } from '../../support/rule-tester.ts';

const bare = { rootMfaDevices: false, rootPassword: known(false) };

testRule(rootMfaMissing, {
  pass: [
    { name: 'an MFA device', subject: account(), message: 'protected', evidence: { mfaEnabled: true } },
    {
      name: 'an MFA device that the older report does not know yet',
      subject: account({}, { rootCredentials: rootRow({ mfaActive: known(false) }) }),
      message: 'protected',
    },
    {
      name: 'an MFA device, password untold',
      subject: account({}, { summary: summary({ rootPassword: silent }) }),
      message: 'protected',
      evidence: { password: 'unread' },
    },
  ],
  fail: [
    {
      name: 'a password and no MFA',
      subject: account({}, { summary: summary({ rootMfaDevices: false }) }),
      message: 'unprotected',
      evidence: { mfaEnabled: false, password: true },
    },
    {
      name: 'no MFA any more, which the older report does not know yet',
      subject: account(
        {},
        { summary: summary({ rootMfaDevices: false }), rootCredentials: rootRow({ mfaActive: known(true) }) },
      ),
      message: 'unprotected',
    },
    {
      name: 'a password again, which the older report does not know yet',
      subject: account({}, { summary: summary({ rootMfaDevices: false }), rootCredentials: rootRow(noPassword) }),
      message: 'unprotected',
    },
    {
      name: 'no password, but a key',
      subject: account({}, { summary: summary({ ...bare, rootAccessKeys: true }) }),
      message: 'unprotected',
    },
    {
      name: 'no password, but a signing certificate',
      subject: account({}, { summary: summary({ ...bare, rootSigningCertificates: known(true) }) }),
      message: 'unprotected',
    },
    {
      name: 'no password, and certificates untold',
      subject: account({}, { summary: summary({ ...bare, rootSigningCertificates: silent }) }),
      message: 'untold',
    },
    {
      name: 'password untold by the summary, and enabled in the report',
      subject: account({}, { summary: summary({ rootMfaDevices: false, rootPassword: silent }) }),
      message: 'untold',
    },
    {
      name: 'password untold by summary and report',
      subject: account(
        {},
        {
          summary: summary({ rootMfaDevices: false, rootPassword: silent }),
          rootCredentials: rootRow({ passwordEnabled: silent }),
        },
      ),
      message: 'untold',
    },
    {
      name: 'password untold by the summary, and no row of root in the report',
      subject: account(
        {},
        { summary: summary({ rootMfaDevices: false, rootPassword: silent }), rootCredentials: null },
      ),
      message: 'untold',
    },
    {
      name: 'password and certificates untold, and a report that knows of no password',
      subject: account(
        {},
        {
          summary: summary({ rootMfaDevices: false, rootPassword: silent, rootSigningCertificates: silent }),
          rootCredentials: rootRow(noPassword),
        },
      ),
      message: 'untold',
    },
  ],
  notApplicable: [
    {
      name: 'a member account whose root has no credentials',
      subject: account({}, { summary: summary(bare) }),
      message: 'bare',
    },
    {
      name: 'password untold by the summary, and none in the report',
      subject: account(
        {},
        { summary: summary({ rootMfaDevices: false, rootPassword: silent }), rootCredentials: rootRow(noPassword) },
      ),
      message: 'bare',
      evidence: { reportedAt: '2026-11-22T10:00:00.000Z' },
    },
  ],
});
