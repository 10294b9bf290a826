import { known } from '../../../src/model/index.ts';
import { rootUsedRecently } from '../../../src/rules/account/root-used-recently.ts';
import { account, rootRow, summary } from '../../support/build/account.ts';
import { accessKey, lastUse, noKey, noPassword, silent } from '../../support/build/credential-row.ts';
import { testRule } from '../../support/rule-tester.ts';

const root = (change: Parameters<typeof rootRow>[0]) => account({}, { rootCredentials: rootRow(change) });

testRule(rootUsedRecently, {
  pass: [
    {
      name: 'a sign-in a year ago',
      subject: account(),
      message: 'quiet',
      args: { day: '2025-11-22', days: 365 },
      evidence: { reportedAt: '2026-11-22T10:00:00.000Z' },
    },
    {
      name: 'a sign-in exactly a window ago',
      subject: root({ passwordLastUsed: known(lastUse('2026-10-23')) }),
      message: 'quiet',
      args: { days: 30 },
    },
    {
      name: 'a sign-in last month, under a narrower window',
      subject: root({ passwordLastUsed: known(lastUse('2026-11-10')) }),
      options: { windowDays: 7 },
      message: 'quiet',
      args: { days: 12 },
    },
    { name: 'no use ever', subject: root({ passwordLastUsed: known('never') }), message: 'never' },
    {
      name: 'no password, and a key that was never used',
      subject: root({ ...noPassword, accessKeys: [accessKey('2020-01-01', null), noKey] }),
      message: 'never',
    },
    {
      name: 'no use, and a summary that leaves the password out',
      subject: account(
        {},
        {
          rootCredentials: rootRow(noPassword),
          summary: summary({ rootPassword: silent }),
        },
      ),
      message: 'never',
    },
  ],
  fail: [
    {
      name: 'a sign-in yesterday',
      subject: root({ passwordLastUsed: known(lastUse('2026-11-21')) }),
      message: 'signedIn',
      args: { day: '2026-11-21', days: 1 },
      evidence: { reportedAt: '2026-11-22T10:00:00.000Z' },
    },
    {
      name: 'a key used yesterday, though the password was used a year ago',
      subject: root({ accessKeys: [noKey, accessKey('2020-01-01', '2026-11-21')] }),
      message: 'keyUsed',
      args: { day: '2026-11-21' },
      evidence: {
        uses: [
          { by: 'access_key_2', at: '2026-11-21T12:00:00.000Z', service: 's3' },
          { by: 'password', at: '2025-11-22T12:00:00.000Z', service: null },
        ],
      },
    },
    {
      name: 'a key used today whose service is untold, by a root that has no credentials any more',
      subject: account(
        {},
        {
          summary: summary({ rootPassword: known(false) }),
          rootCredentials: rootRow({
            ...noPassword,
            accessKeys: [accessKey('2020-01-01', '2026-11-22', { lastUsedService: silent }), noKey],
          }),
        },
      ),
      message: 'keyUsed',
      args: { days: 0 },
    },
    {
      name: 'a sign-in yesterday, whatever the keys did',
      subject: root({
        passwordLastUsed: known(lastUse('2026-11-21')),
        accessKeys: [accessKey('2020-01-01', null, { lastUsed: silent }), noKey],
        moreCredentials: true,
      }),
      message: 'signedIn',
    },
  ],
  notApplicable: [
    {
      name: 'a member account whose root has no credentials',
      subject: account(
        {},
        {
          summary: summary({ rootPassword: known(false) }),
          rootCredentials: rootRow({ ...noPassword, passwordLastUsed: known(null) }),
        },
      ),
      message: 'bare',
      evidence: { reportedAt: '2026-11-22T10:00:00.000Z' },
    },
  ],
  unclear: [
    { name: 'no row of root in the report', subject: account({}, { rootCredentials: null }), message: 'rowMissing' },
    {
      name: 'a password column that says nothing',
      subject: root({ passwordLastUsed: silent }),
      message: 'silent',
      args: { columns: ['password_last_used'] },
    },
    {
      name: 'a key column that says nothing',
      subject: root({ accessKeys: [noKey, accessKey('2020-01-01', null, { lastUsed: silent })] }),
      message: 'silent',
      args: { columns: ['access_key_2_last_used_date'] },
    },
    {
      name: 'more keys than the report describes',
      subject: root({ moreCredentials: true }),
      message: 'silent',
      args: { columns: ['additional_credentials_info'] },
    },
  ],
});
