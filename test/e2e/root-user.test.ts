import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { daysAgo } from './seed/label.ts';
import { auditHere } from './support/audit-here.ts';
import { type Credentials, clientsIn } from './support/clients.ts';
import type { RootSettings } from './support/controls.ts';
import { emptyMoto } from './support/copied-moto.ts';
import { type Moto, motoIsHere } from './support/moto.ts';
import { inAccount } from './support/roles.ts';

const rules = [
  'billing-alarm-missing',
  'budget-missing',
  'root-access-key-present',
  'root-mfa-missing',
  'root-only-account',
  'root-used-recently',
];

describe.skipIf(!motoIsHere())('the root user of an account with nothing else in it', () => {
  let moto: Moto;
  let account = 200_000_000_000;

  beforeAll(async () => {
    moto = await emptyMoto();
    await moto.regions({ enabled: ['us-east-1'] });
  });
  afterAll(() => moto?.stop());

  const outcomesWith = async (root: RootSettings): Promise<{ readonly [rule: string]: string }> => {
    account += 1;
    await moto.root({ ...root, account: String(account) });
    const credentials: Credentials = await inAccount(clientsIn(moto.endpoint, 'us-east-1'), String(account));
    const { report } = await auditHere(
      rules.flatMap((rule) => ['--rule', rule]),
      { endpoint: moto.endpoint, credentials },
    );
    expect(report.run.account.id).toBe(String(account));
    return Object.fromEntries(report.findings.map(({ rule, outcome }) => [rule, outcome]));
  };

  const bare = { 'billing-alarm-missing': 'fail', 'budget-missing': 'fail', 'root-only-account': 'fail' };
  const wellKept = { 'root-access-key-present': 'pass', 'root-mfa-missing': 'pass', 'root-used-recently': 'pass' };

  it('passes with a device, no key, and no use for long', async () => {
    expect(await outcomesWith({ password_last_used: daysAgo(300) })).toEqual({ ...bare, ...wellKept });
  });

  it('fails without a device', async () => {
    expect(await outcomesWith({ mfa: 0, password_last_used: daysAgo(300) })).toEqual({
      ...bare,
      ...wellKept,
      'root-mfa-missing': 'fail',
    });
  });

  it('fails by a key used yesterday, though the password was used a year ago', async () => {
    const key = { keys: 1, key_last_rotated: daysAgo(500), key_last_used: daysAgo(1) } as const;
    expect(await outcomesWith({ ...key, password_last_used: daysAgo(365) })).toEqual({
      ...bare,
      ...wellKept,
      'root-access-key-present': 'fail',
      'root-used-recently': 'fail',
    });
  });

  it('needs no device where it has no credentials at all', async () => {
    const outcomes = await outcomesWith({ password: 0, mfa: 0 });
    expect(outcomes['root-mfa-missing']).toBe('not-applicable');
  });
});
