import { known } from '../../../src/model/index.ts';
import { iamUserMfaMissing } from '../../../src/rules/account/iam-user-mfa-missing.ts';
import { accessKey, credentials, noKey, noPassword, silent } from '../../support/build/credential-row.ts';
import { iamUser } from '../../support/build/iam-user.ts';
import { testRule } from '../../support/rule-tester.ts';

const user = (change: Parameters<typeof credentials>[0]) => iamUser({}, { credentials: credentials(change) });

testRule(iamUserMfaMissing, {
  pass: [
    {
      name: 'a password and MFA',
      subject: iamUser(),
      message: 'protected',
      evidence: { reportedAt: '2026-11-22T10:00:00.000Z', mfaActive: true },
    },
    {
      name: 'MFA, whether there is a password or not',
      subject: user({ passwordEnabled: silent }),
      message: 'protected',
    },
  ],
  fail: [
    {
      name: 'a password and no MFA',
      subject: user({ mfaActive: known(false) }),
      message: 'unprotected',
      args: { user: 'alice' },
      evidence: { reportedAt: '2026-11-22T10:00:00.000Z', passwordLastUsed: '2026-11-21T12:00:00.000Z' },
    },
    {
      name: 'a password that was never used, and no MFA',
      subject: user({ mfaActive: known(false), passwordLastUsed: known('never') }),
      message: 'unprotected',
      evidence: { passwordLastUsed: 'never' },
    },
  ],
  notApplicable: [
    {
      name: 'keys, but no console password',
      subject: user({
        ...noPassword,
        mfaActive: known(false),
        accessKeys: [accessKey('2026-10-01', '2026-11-21'), noKey],
      }),
      message: 'noPassword',
      evidence: { passwordEnabled: false },
    },
    {
      name: 'no console password, and a word for its last use that means nothing',
      subject: user({ ...noPassword, passwordLastUsed: silent, mfaActive: silent }),
      message: 'noPassword',
      evidence: { passwordLastUsed: 'unread' },
    },
  ],
  unclear: [
    {
      name: 'newer than the report',
      subject: iamUser({ createdAt: '2026-11-22T11:00:00.000Z' }, { credentials: null }),
      message: 'unreported',
    },
    {
      name: 'an unknown word for MFA',
      subject: user({ mfaActive: silent }),
      message: 'silent',
      evidence: { mfaActive: 'unread' },
    },
    {
      name: 'an unknown word for the password, and no MFA',
      subject: user({ passwordEnabled: silent, mfaActive: known(false) }),
      message: 'silent',
    },
  ],
});
