import { known } from '../../../src/model/index.ts';
import { iamAccessKeyStale } from '../../../src/rules/account/iam-access-key-stale.ts';
import { accessKey, credentials, noKey, silent } from '../../support/build/credential-row.ts';
import { iamUser } from '../../support/build/iam-user.ts';
import { testRule } from '../../support/rule-tester.ts';

type Keys = ReturnType<typeof credentials>['accessKeys'];
const user = (...accessKeys: Keys) => iamUser({}, { credentials: credentials({ accessKeys }) });

const old = accessKey('2026-08-01', '2026-11-21');
const young = accessKey('2026-10-01', '2026-11-21');
const commands = ['aws iam list-access-keys --user-name alice'];

testRule(iamAccessKeyStale, {
  pass: [
    {
      name: 'a young key',
      subject: user(young, noKey),
      message: 'fresh',
      evidence: { reportedAt: '2026-11-22T10:00:00.000Z', access_key_1: { active: true } },
    },
    { name: 'a key of exactly ninety days', subject: user(accessKey('2026-08-24', null), noKey), message: 'fresh' },
    {
      name: 'an old key that is inactive beside a young one',
      subject: user({ ...old, active: known(false) }, young),
      message: 'fresh',
    },
    {
      name: 'a young key, active or not',
      subject: user(noKey, { ...young, active: silent }),
      message: 'fresh',
      evidence: { access_key_2: { active: 'unread' } },
    },
    {
      name: 'an old key under a wider limit',
      subject: user(old, noKey),
      options: { maxAgeDays: 365 },
      message: 'fresh',
    },
  ],
  fail: [
    {
      name: 'an old key in use',
      subject: user(old, noKey),
      message: 'stale',
      args: { user: 'alice', days: 113, maxAgeDays: 90 },
      evidence: { reportedAt: '2026-11-22T10:00:00.000Z', access_key_1: { lastUsed: '2026-11-21T12:00:00.000Z' } },
      commands,
    },
    {
      name: 'an old key that was never used',
      subject: user(accessKey('2026-08-01', null), noKey),
      message: 'staleUnused',
      args: { days: 113 },
      evidence: { access_key_1: { lastUsed: 'never' } },
      commands,
    },
    {
      name: 'a key of ninety-one days',
      subject: user(accessKey('2026-08-23', '2026-11-21'), noKey),
      message: 'stale',
      args: { days: 91 },
    },
    {
      name: 'two old keys: the older one counts',
      subject: user(old, accessKey('2025-02-01', '2026-11-21')),
      message: 'stale',
      args: { days: 659 },
    },
    {
      name: 'an old key in the second place, whatever the first and any others are',
      subject: iamUser(
        {},
        { credentials: credentials({ accessKeys: [{ ...young, lastRotated: silent }, old], moreCredentials: true }) },
      ),
      message: 'stale',
    },
    {
      name: 'an old key whose last use is untold',
      subject: user({ ...old, lastUsed: silent }, noKey),
      message: 'stale',
      evidence: { access_key_1: { lastUsed: 'unread' } },
    },
  ],
  notApplicable: [
    { name: 'no key', subject: iamUser(), message: 'noKey', evidence: { reportedAt: '2026-11-22T10:00:00.000Z' } },
    { name: 'an old key that is inactive', subject: user({ ...old, active: known(false) }, noKey), message: 'noKey' },
    {
      name: 'an undated key, which is none, though nothing says so',
      subject: user({ ...noKey, active: silent }, noKey),
      message: 'noKey',
    },
    {
      name: 'a user younger than an old key',
      subject: iamUser({ createdAt: '2026-08-24T12:00:00.000Z' }),
      message: 'young',
      args: { days: 90 },
    },
  ],
  unclear: [
    {
      name: 'an active key without a date',
      subject: user({ ...old, lastRotated: silent }, noKey),
      message: 'silent',
    },
    {
      name: 'a key called active and dated not at all',
      subject: user({ ...old, lastRotated: known(null) }, noKey),
      message: 'silent',
    },
    { name: 'an old key, active or not', subject: user({ ...old, active: silent }, noKey), message: 'silent' },
    {
      name: 'more keys than the report describes',
      subject: iamUser({}, { credentials: credentials({ accessKeys: [young, young], moreCredentials: true }) }),
      message: 'more',
    },
    {
      name: 'an old user whom the report does not know, made again under the same name',
      subject: iamUser({}, { credentials: null }),
      message: 'unreported',
    },
  ],
});
