import { iamPasswordPolicyWeak } from '../../../src/rules/account/iam-password-policy-weak.ts';
import { account, strongPolicy, summary } from '../../support/build/account.ts';
import { testRule } from '../../support/rule-tester.ts';

const noPasswords = { withPassword: 0, unsure: 0, reported: 2, reportedAt: '2026-11-22T10:00:00.000Z' };

testRule(iamPasswordPolicyWeak, {
  pass: [
    {
      name: 'long, and no old password comes back',
      subject: account(),
      message: 'strong',
      args: { minLength: 16, remembered: 24 },
    },
    {
      name: 'shorter, where less is asked for',
      subject: account({}, { passwordPolicy: { ...strongPolicy, minLength: 10, remembered: null } }),
      options: { minLength: 10, rememberedPasswords: 0 },
      message: 'strong',
      args: { minLength: 10, remembered: 0 },
    },
    {
      name: 'three types of characters, where three are asked for',
      subject: account(
        {},
        { passwordPolicy: { ...strongPolicy, numbers: true, uppercase: true, lowercase: true, maxAgeDays: 90 } },
      ),
      options: { characterTypes: 3 },
      message: 'strong',
    },
  ],
  fail: [
    {
      name: 'no policy, so the default holds',
      subject: account({}, { passwordPolicy: null }),
      message: 'default',
      evidence: { policy: null },
      commands: [
        'aws iam update-account-password-policy --minimum-password-length 14 --password-reuse-prevention 24 --require-symbols --require-numbers --require-uppercase-characters --require-lowercase-characters --allow-users-to-change-password',
      ],
    },
    {
      name: 'short, with rules of its own that the command keeps',
      subject: account(
        {},
        {
          passwordPolicy: {
            ...strongPolicy,
            minLength: 8,
            symbols: true,
            changeable: false,
            maxAgeDays: 90,
            hardExpiry: true,
          },
        },
      ),
      message: 'weak',
      args: { lacks: ['MinimumPasswordLength'], minLength: 8, types: 1 },
      commands: [
        'aws iam update-account-password-policy --minimum-password-length 14 --password-reuse-prevention 24 --require-symbols --max-password-age 90 --hard-expiry',
      ],
    },
    {
      name: 'old passwords come back',
      subject: account({}, { passwordPolicy: { ...strongPolicy, remembered: null } }),
      message: 'weak',
      args: { lacks: ['PasswordReusePrevention'], remembered: 0 },
    },
    {
      name: 'two types of characters, where four are asked for',
      subject: account({}, { passwordPolicy: { ...strongPolicy, numbers: true, lowercase: true } }),
      options: { characterTypes: 4 },
      message: 'weak',
      args: { lacks: ['RequireCharacters'], types: 2 },
      commands: [
        'aws iam update-account-password-policy --minimum-password-length 16 --password-reuse-prevention 24 --require-symbols --require-numbers --require-uppercase-characters --require-lowercase-characters --allow-users-to-change-password',
      ],
    },
    {
      name: 'no password in the report, but a user who is newer than it',
      subject: account({}, { passwordPolicy: null, consoleUsers: noPasswords, summary: summary({ users: 3 }) }),
      message: 'default',
    },
    {
      name: 'a user of whom the report does not say',
      subject: account({}, { passwordPolicy: null, consoleUsers: { ...noPasswords, unsure: 1 } }),
      message: 'default',
    },
  ],
  notApplicable: [
    {
      name: 'no user has a console password',
      subject: account({}, { passwordPolicy: null, consoleUsers: noPasswords }),
      message: 'noPasswords',
    },
    {
      name: 'no user at all',
      subject: account(
        {},
        { passwordPolicy: null, consoleUsers: { ...noPasswords, reported: 0 }, summary: summary({ users: 0 }) },
      ),
      message: 'noPasswords',
    },
  ],
});
