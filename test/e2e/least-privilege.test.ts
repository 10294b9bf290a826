import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actionsOf } from '../../src/aws/actions.ts';
import { collectors } from '../../src/collectors/index.ts';
import type { Report, Rule } from '../../src/model/index.ts';
import { operationsFor } from '../../src/permissions.ts';
import { rules } from '../../src/rules/index.ts';
import type { Label } from './seed/label.ts';
import { seedMessyAccount } from './seed/messy-account.ts';
import { type Clients, clientsIn } from './support/clients.ts';
import { type Moto, motoIsHere, startMoto } from './support/moto.ts';
import { roleWith } from './support/roles.ts';
import { runAudit, runCli } from './support/run.ts';
import { isDenied, rulesWhere, verdictsIn, verdictsOf } from './support/verdicts.ts';

interface Policy {
  readonly Statement: readonly { readonly Action: readonly string[] }[];
}

// Every run needs them, whatever its rules.
const always = ['ec2:DescribeRegions'];

describe.skipIf(!motoIsHere())('the policy that the program asks for', async () => {
  const whole = motoIsHere() ? await wholePolicy() : { Statement: [] };
  let moto: Moto;
  let aws: Clients;
  let truth: readonly Label[];

  beforeAll(async () => {
    moto = await startMoto();
    truth = await seedMessyAccount(moto);
    aws = clientsIn(moto.endpoint, 'us-east-1');
  });
  afterAll(() => moto?.stop());

  const auditWith = async (name: string, policy: Policy, ...args: string[]): Promise<Report> => {
    const credentials = await roleWith(aws, name, policy);
    await moto.enforceIam(true);
    try {
      return (await runAudit(args, { endpoint: moto.endpoint, credentials })).report;
    } finally {
      await moto.enforceIam(false);
    }
  };

  it('is enough', async () => {
    const report = await auditWith('auditor', whole);
    expect(rulesWhere(report, isDenied)).toEqual([]);
    expect(report.coverage.gaps).toEqual([]);
    expect(verdictsOf(report.findings, truth)).toEqual(verdictsIn(truth));
  });

  it.each(actionsIn(whole).filter((action) => !always.includes(action)))(
    'without %s leaves the rules that need it unknown, and no others',
    async (action) => {
      const role = `without-${action.replace(':', '-')}`;
      const report = await auditWith(role, without(whole, action), '--region', 'us-east-1');
      const touched = rulesWhere(report, isDenied);
      expect(touched).toEqual(expect.arrayContaining([...rulesThatNeed(action)]));
      expect(rulesThatUse(action)).toEqual(expect.arrayContaining([...touched]));
      const others = truth.filter(
        ({ rule, region }) => !touched.includes(rule) && ['us-east-1', 'global'].includes(region),
      );
      const untouched = report.findings.filter(({ rule }) => !touched.includes(rule));
      expect(verdictsOf(untouched, truth)).toEqual(verdictsIn(others));
    },
  );

  it.each(always)('without %s says that there may be more regions than it saw', async (action) => {
    const report = await auditWith('without-regions', without(whole, action));
    expect(report.coverage).toMatchObject({ complete: false, gaps: [{ kind: 'denied', action }] });
    expect(rulesWhere(report, isDenied)).toEqual([]);
  });
});

const wholePolicy = async (): Promise<Policy> => {
  const { stdout, stderr } = await runCli(['policy'], { credentials: null });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Policy;
};

const actionsIn = ({ Statement }: Policy): readonly string[] => Statement.flatMap(({ Action }) => Action);

const without = (policy: Policy, action: string): Policy => ({
  ...policy,
  Statement: policy.Statement.map((statement) => ({
    ...statement,
    Action: statement.Action.filter((one) => one !== action),
  })).filter(({ Action }) => Action.length > 0),
});

/** Rules that may ask for it: what they only consult they may do without. */
const rulesThatUse = (action: string): readonly string[] =>
  rules.filter((rule) => asks(rule, action)).map(({ id }) => id);

/** Rules that cannot judge without it. */
const rulesThatNeed = (action: string): readonly string[] =>
  rules
    .filter((rule) =>
      asks({ ...rule, consults: [], related: rule.related.map((need) => ({ ...need, consults: [] })) }, action),
    )
    .map(({ id }) => id);

const asks = (rule: Rule, action: string): boolean =>
  operationsFor(rule, collectors).some((operation) => actionsOf(operation).includes(action));
