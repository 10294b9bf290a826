import { known } from '../../../src/model/index.ts';
import { rootAccessKeyPresent } from '../../../src/rules/account/root-access-key-present.ts';
import { account, rootRow, summary } from '../../support/build/account.ts';
import { accessKey, noKey } from '../../support/build/credential-row.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(rootAccessKeyPresent, {
  pass: [
    { name: 'no key', subject: account(), message: 'none', evidence: { accessKeys: false } },
    {
      name: 'a key in the older report that the summary no longer knows',
      subject: account({}, { rootCredentials: rootRow({ accessKeys: [accessKey('2020-01-01', null), noKey] }) }),
      message: 'none',
    },
    {
      name: 'no credentials at all',
      subject: account({}, { summary: summary({ rootPassword: known(false) }) }),
      message: 'none',
    },
  ],
  fail: [
    {
      name: 'a key in use',
      subject: account(
        {},
        {
          summary: summary({ rootAccessKeys: true }),
          rootCredentials: rootRow({ accessKeys: [accessKey('2020-01-01', '2026-11-20'), noKey] }),
        },
      ),
      message: 'present',
      evidence: {
        reportedAt: '2026-11-22T10:00:00.000Z',
        access_key_1: {
          active: true,
          lastRotated: '2020-01-01T12:00:00.000Z',
          lastUsed: '2026-11-20T12:00:00.000Z',
        },
      },
    },
    {
      name: 'an inactive key, which root could activate again',
      subject: account(
        {},
        {
          summary: summary({ rootAccessKeys: true }),
          rootCredentials: rootRow({ accessKeys: [noKey, accessKey('2020-01-01', null, { active: known(false) })] }),
        },
      ),
      message: 'present',
      evidence: { access_key_2: { active: false, lastUsed: 'never' } },
    },
    {
      name: 'a key newer than the report',
      subject: account({}, { summary: summary({ rootAccessKeys: true }) }),
      message: 'present',
    },
    {
      name: 'a key, and no row of root in the report',
      subject: account({}, { summary: summary({ rootAccessKeys: true }), rootCredentials: null }),
      message: 'present',
      evidence: { accessKeys: true },
    },
  ],
});
