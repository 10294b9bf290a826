import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Label } from './seed/label.ts';
import { auditHere } from './support/audit-here.ts';
import { messyMoto } from './support/copied-moto.ts';
import { type Moto, motoIsHere } from './support/moto.ts';
import { isDenied, rulesWhere, verdictsIn, verdictsOf } from './support/verdicts.ts';

const denied = 'eu-west-1';

describe.skipIf(!motoIsHere())('what cannot be read', () => {
  let moto: Moto;
  let truth: readonly Label[];

  beforeAll(async () => {
    ({ moto, truth } = await messyMoto());
  });
  beforeEach(() => moto.clearFaults());
  afterAll(() => moto?.stop());

  const audit = (...args: string[]) => auditHere(args, { endpoint: moto.endpoint });

  it('is unknown in a region that a service control policy denies, and nowhere else', async () => {
    await moto.faults({ region: denied, deny: 'scp' });
    const { report, code } = await audit();
    const there = report.findings.filter(({ resource }) => resource.region === denied);
    expect(there.length).toBeGreaterThan(0);
    expect(there.filter(({ outcome }) => outcome !== 'unknown')).toEqual([]);
    expect(there.map(({ cause }) => cause)).toEqual(
      there.map(() => expect.objectContaining({ kind: 'denied', deniedBy: 'service-control-policy' })),
    );
    const elsewhere = report.findings.filter(
      ({ resource }) => resource.region !== denied && resource.region !== 'global',
    );
    const known = truth.filter(({ region }) => region !== denied && region !== 'global');
    expect(verdictsOf(elsewhere, truth)).toEqual(verdictsIn(known));
    expect(report.coverage.complete).toBe(false);
    expect(code).toBe(1);
  });

  it('ends as incomplete where nothing fails, and never as clean', async () => {
    await moto.faults({ service: 'budgets', deny: 'identity' });
    const { report, code } = await audit('--rule', 'budget-missing');
    expect(report.findings.map(({ outcome }) => outcome)).toEqual(['unknown']);
    expect(report.findings[0]?.cause).toEqual(
      expect.objectContaining({ kind: 'denied', action: 'budgets:ViewBudget' }),
    );
    expect(report.conclusion).toBe('incomplete');
    expect(code).toBe(2);
  });

  it('is asked again after a throttle, and then it is known', async () => {
    await moto.faults(
      { service: 'iam', op: 'ListUsers', code: 'Throttling', status: 400, times: 2 },
      { service: 'ec2', op: 'DescribeAddresses', code: 'RequestLimitExceeded', status: 503, times: 2 },
      { service: 'lambda', op: 'ListFunctions', code: 'TooManyRequestsException', status: 429, times: 2 },
      { service: 'dynamodb', op: 'ListTables', code: 'ThrottlingException', status: 400, times: 2 },
    );
    const { report } = await audit();
    expect(verdictsOf(report.findings, truth)).toEqual(verdictsIn(truth));
    expect(report.usage.calls.reduce((sum, { throttles }) => sum + throttles, 0)).toBe(8);
  });

  it('is unknown in one service of one region that fails for good, and nowhere else', async () => {
    await moto.faults({ service: 'lambda', region: denied, code: 'ServiceException', status: 500 });
    const { report } = await audit();
    expect(rulesWhere(report, ({ cause }) => cause?.kind === 'failed')).toEqual([
      'function-url-open',
      // What is encrypted with a key is asked of Lambda, too.
      'kms-key-unused',
      'lambda-environment-secret',
      'lambda-function-unused',
      'lambda-policy-confused-deputy',
      'lambda-policy-public',
      'lambda-provisioned-concurrency-idle',
      'lambda-role-admin',
      'lambda-role-missing',
      'lambda-runtime-deprecated',
      // Who reads a queue is asked of Lambda.
      'sqs-queue-unused',
    ]);
    expect(rulesWhere(report, isDenied)).toEqual([]);
  });

  it('is unknown where the answer is no answer', async () => {
    await moto.faults({
      service: 'dynamodb',
      op: 'DescribeTable',
      region: denied,
      body: '<html>502</html>',
      type: 'text/html',
    });
    const { report } = await audit('--rule', 'dynamodb-table-idle');
    const there = report.findings.filter(({ resource }) => resource.region === denied);
    expect(there.map(({ outcome }) => outcome)).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
  });

  it('falls back on what can be edited where a deployment carries no summary, and says so', async () => {
    await moto.faults({ service: 'apigateway', op: 'GetDeployment', body: { id: 'old', createdDate: 1_700_000_000 } });
    const { report } = await audit('--rule', 'rest-api-open', '--region', 'us-east-1');
    const failing = report.findings.filter(({ outcome }) => outcome === 'fail');
    expect(failing.length).toBeGreaterThan(0);
    for (const { evidence } of failing) expect(JSON.stringify(evidence)).toContain('resources');
  });

  it('ends without a report where the credentials are refused', async () => {
    await moto.faults({ code: 'InvalidClientTokenId', status: 403 });
    await expect(audit()).rejects.toThrow(/ended with 3/);
  });
});
