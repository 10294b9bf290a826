import { known } from '../../../src/model/index.ts';
import { iamCredentialUnused } from '../../../src/rules/account/iam-credential-unused.ts';
import { accessKey, credentials, lastUse, noKey, noPassword, silent } from '../../support/build/credential-row.ts';
import { iamUser } from '../../support/build/iam-user.ts';
import { testRule } from '../../support/rule-tester.ts';

const user = (change: Parameters<typeof credentials>[0]) => iamUser({}, { credentials: credentials(change) });

const used = accessKey('2025-01-01', '2026-11-20');
const idle = accessKey('2025-01-01', '2026-10-01');
const listKeys = 'aws iam list-access-keys --user-name alice';

testRule(iamCredentialUnused, {
  pass: [
    {
      name: 'a password and a key in use',
      subject: user({ accessKeys: [used, noKey] }),
      message: 'used',
      evidence: { reportedAt: '2026-11-22T10:00:00.000Z', passwordLastUsed: '2026-11-21T12:00:00.000Z' },
    },
    {
      name: 'a password used forty-four days ago',
      subject: user({ passwordLastUsed: known(lastUse('2026-10-09')) }),
      message: 'used',
    },
    {
      name: 'a password set yesterday and not used yet',
      subject: user({ passwordLastUsed: known('never'), passwordLastChanged: known('2026-11-21T12:00:00.000Z') }),
      message: 'used',
    },
    {
      name: 'a key made yesterday and not used yet',
      subject: user({ ...noPassword, accessKeys: [accessKey('2026-11-21', null), noKey] }),
      message: 'used',
    },
    {
      name: 'an idle key that is inactive',
      subject: user({ accessKeys: [{ ...idle, active: known(false) }, noKey] }),
      message: 'used',
    },
    {
      name: 'an idle key under a wider limit',
      subject: user({ accessKeys: [idle, noKey] }),
      options: { unusedDays: 90 },
      message: 'used',
    },
  ],
  fail: [
    {
      name: 'a password used forty-five days ago',
      subject: user({ passwordLastUsed: known(lastUse('2026-10-08')) }),
      message: 'unused',
      args: { user: 'alice', unusedDays: 45, credentials: ['password'] },
      evidence: { reportedAt: '2026-11-22T10:00:00.000Z' },
      commands: ['aws iam delete-login-profile --user-name alice'],
    },
    {
      name: 'a password that was never used since it was set long ago',
      subject: user({ passwordLastUsed: known('never') }),
      message: 'unused',
      evidence: { passwordLastUsed: 'never' },
    },
    {
      name: 'an idle key, though the password is in use',
      subject: user({ accessKeys: [used, idle] }),
      message: 'unused',
      args: { credentials: ['access_key_2'] },
      commands: [listKeys],
    },
    {
      name: 'an old key that was never used, and an idle password',
      subject: user({ passwordLastUsed: known('never'), accessKeys: [accessKey('2025-01-01', null), noKey] }),
      message: 'unused',
      args: { credentials: ['password', 'access_key_1'] },
      commands: ['aws iam delete-login-profile --user-name alice', listKeys],
    },
    {
      name: 'an idle key, whatever else is untold',
      subject: user({ mfaActive: silent, passwordLastUsed: silent, accessKeys: [idle, noKey], moreCredentials: true }),
      message: 'unused',
    },
  ],
  notApplicable: [
    {
      name: 'created yesterday',
      subject: iamUser(
        { createdAt: '2026-11-21T12:00:00.000Z' },
        { credentials: credentials({ passwordLastUsed: known('never') }) },
      ),
      message: 'young',
      args: { days: 1 },
    },
    {
      name: 'created yesterday, and newer than the report',
      subject: iamUser({ createdAt: '2026-11-21T12:00:00.000Z' }, { credentials: null }),
      message: 'young',
    },
    { name: 'neither password nor key', subject: user(noPassword), message: 'off' },
    {
      name: 'no password, an inactive key, and a word for the last sign-in that means nothing',
      subject: user({
        ...noPassword,
        passwordLastUsed: silent,
        accessKeys: [{ ...idle, active: known(false) }, noKey],
      }),
      message: 'off',
    },
  ],
  unclear: [
    {
      name: 'an unknown word for the last sign-in',
      subject: user({ passwordLastUsed: silent }),
      message: 'silent',
      args: { credentials: ['password'] },
    },
    {
      name: 'an unknown word for whether the password is enabled, and no use of late',
      subject: user({ passwordEnabled: silent, passwordLastUsed: known('never') }),
      message: 'silent',
    },
    {
      name: 'an enabled password with no date at all',
      subject: user({ passwordLastUsed: known(null), passwordLastChanged: known(null) }),
      message: 'silent',
    },
    {
      name: 'a key that was never used and whose age is untold',
      subject: user({ accessKeys: [accessKey('2025-01-01', null, { lastRotated: silent }), noKey] }),
      message: 'silent',
      args: { credentials: ['access_key_1'] },
    },
    {
      name: 'more keys than the report describes',
      subject: user({ moreCredentials: true }),
      message: 'more',
    },
    {
      name: 'an old user whom the report does not know, made again under the same name',
      subject: iamUser({}, { credentials: null }),
      message: 'unreported',
    },
  ],
});
