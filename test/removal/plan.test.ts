import { describe, expect, it } from 'vitest';
import { removalPhases, shellLine } from '../../src/model/index.ts';
import { type Candidate, planCleanup } from '../../src/removal/index.ts';
import { candidate, command, copied, deleted, endings, inStack } from './candidate.ts';

const linesOf = (...findings: readonly Candidate[]) =>
  planCleanup(findings).steps.map(({ keep, remove }) => [...keep, ...remove].map(shellLine));
const idsOf = (...findings: readonly Candidate[]) =>
  planCleanup(findings).steps.map((step) => step.findings.map(({ resource }) => resource.id));
const needsOf = (...findings: readonly Candidate[]) => planCleanup(findings).steps.map(({ needs }) => needs);

const exemption = {
  by: 'configuration',
  state: 'active',
  reason: 'kept',
  owner: null,
  until: '2027-03-01',
  untilByDefault: false,
} as const;

describe('what a script is made of', () => {
  it('is what fails and either is left over or open', () => {
    const fine = candidate({ id: 'vol-fine', outcome: 'pass' });
    const other = candidate({ id: 'user', category: 'account' });
    expect(idsOf(candidate(), fine, other)).toEqual([['vol-0a']]);
  });

  it('leaves to the person what has no removal, and what has no command that removes', () => {
    const mute = candidate({ id: 'vol-mute', removal: null });
    const claimed = candidate({ id: 'vol-claimed', removal: { keep: [copied('vol-claimed')], remove: [] } });
    expect(planCleanup([mute, claimed])).toEqual({ steps: [], left: [mute, claimed] });
  });

  it.each([
    ['remove', 'file:///etc/passwd'],
    ['keep', '--name=https://evil'],
    ['waits', 'fileb://x'],
  ])('leaves to the person a name in "%s" for which the AWS CLI would read %s', (where, word) => {
    const hostile = candidate({ removal: { [where]: [[...deleted('vol-1'), word]] } });
    expect(planCleanup([hostile])).toEqual({ steps: [], left: [hostile] });
  });

  it.each([
    ['rm', '-rf', '~'],
    ['sh', '-c', 'aws ec2'],
    ['aws'],
    ['aws', 'ec2'],
    ['aws', '--endpoint-url', 'http://evil', 'ec2'],
    ['aws', 'ec2', '--debug'],
    ['aws', 'ec2', 'wait', '--debug'],
    ['aws', 'ec2', 'delete-volume', 'vol-\0'],
  ] as const)('refuses a report that brings in %j %j %j', (...words) => {
    for (const where of ['keep', 'remove'] as const)
      expect(() => planCleanup([candidate({ removal: { [where]: [words] } })])).toThrow(
        'it holds what is not one AWS CLI command',
      );
  });
});

describe('what is exempt', () => {
  it('is not touched, nor is anything that has the same commands', () => {
    const rule = ['aws', 'ec2', 'revoke-security-group-ingress', '--group-id', 'sg-1'] as const;
    const open = (id: string) =>
      candidate({ id, category: 'exposure', removal: { effect: 'closes', phase: null, remove: [rule] } });
    expect(planCleanup([{ ...candidate(), exemption }])).toEqual({ steps: [], left: [] });
    const beside = open('i-2');
    expect(planCleanup([{ ...open('i-1'), exemption }, beside])).toEqual({ steps: [], left: [beside] });
  });

  it('is not taken along by what manages it', () => {
    const spared = { ...inStack('vol-kept'), exemption };
    const beside = inStack('vol-beside');
    expect(planCleanup([spared, beside])).toEqual({ steps: [], left: [beside] });
    expect(idsOf({ ...spared, exemption: { ...exemption, state: 'expired' } }, beside)).toEqual([
      ['vol-kept', 'vol-beside'],
    ]);
  });

  it('is not taken along by a stack around the group that manages it', () => {
    const spared = candidate({
      id: 'i-1',
      type: 'ec2-instance',
      exemption,
      parent: { kind: 'auto-scaling-group', name: 'web' },
      tags: { 'aws:autoscaling:groupName': 'web', 'aws:cloudformation:stack-name': 'shop' },
    });
    const [of, away] = [inStack('vol-1'), inStack('vol-2', { region: 'sa-east-1' })];
    expect(planCleanup([spared, of, away]).left).toEqual([of]);
    expect(idsOf(spared, of, away)).toEqual([['vol-2']]);
  });

  it('is not taken along by what it goes with', () => {
    const image = candidate({
      id: 'ami-1',
      type: 'ami',
      removal: { forGood: [{ command: command('aws ec2 delete-snapshot --snapshot-id snap-1'), takes: 'snap-1' }] },
    });
    const snapshot = candidate({ id: 'snap-1', type: 'ebs-snapshot' });
    expect(idsOf(image, snapshot)).toHaveLength(2);
    expect(planCleanup([image, { ...snapshot, exemption }])).toEqual({ steps: [], left: [image] });
    expect(idsOf(image, { ...snapshot, exemption, category: 'exposure' })).toEqual([['ami-1']]);
  });
});

describe('a manager', () => {
  it('is removed once, however many findings point at it, and after all that they keep', () => {
    const [first, second] = [inStack('vol-1', {}, [copied('vol-1')]), inStack('vol-2', {}, [copied('vol-2')])];
    expect(linesOf(first, second, inStack('vol-3'))).toEqual([
      [
        shellLine(copied('vol-1')),
        'aws cloudformation list-stack-resources --stack-name shop --region eu-west-1',
        shellLine(copied('vol-2')),
        'aws cloudformation delete-stack --stack-name shop --region eu-west-1',
      ],
    ]);
  });

  it('is not taken for one of the same name elsewhere', () => {
    expect(idsOf(inStack('vol-1'), inStack('vol-1', { region: 'sa-east-1' }))).toHaveLength(2);
  });

  it('is the subject of its step only where it is removed', () => {
    const part = candidate({ parent: { kind: 'cloudformation-stack', name: 'shop' } });
    expect(planCleanup([inStack('vol-1'), part]).steps.map(({ manager }) => manager?.name ?? null)).toEqual([
      'shop',
      null,
    ]);
  });

  it('that is left over itself says how it goes', () => {
    const environment = candidate({
      id: 'shop-prod',
      type: 'beanstalk-environment',
      removal: { phase: 'environment', remove: [command('aws elasticbeanstalk terminate-environment --force')] },
    });
    const instance = candidate({
      id: 'i-1',
      type: 'ec2-instance',
      parent: { kind: 'beanstalk-environment', name: 'shop-prod' },
      removal: {
        of: 'manager',
        phase: 'environment',
        remove: [command('aws elasticbeanstalk terminate-environment')],
      },
    });
    const { steps } = planCleanup([instance, environment]);
    expect(steps).toMatchObject([
      { manager: null, remove: [['aws', 'elasticbeanstalk', 'terminate-environment', '--force']] },
    ]);
    expect(steps[0]?.findings).toEqual([instance, environment]);
  });

  it('saves what its parts bill, each counted once', () => {
    const twice = { ...inStack('vol-1'), rule: 'another-rule', monthlyUsd: 5 };
    const { steps } = planCleanup([inStack('vol-1'), twice, { ...inStack('vol-2'), monthlyUsd: null }]);
    expect(steps[0]?.monthlyUsd).toBe(8);
  });
});

describe('the order', () => {
  const open = candidate({ id: 'open', category: 'exposure', removal: { effect: 'closes', phase: null } });
  const late = candidate({ id: 'late', removal: { phase: null } });
  const phased = removalPhases.map((phase) => candidate({ id: phase, removal: { phase } }));

  it('is: what closes, then phase by phase, and at the end what has none', () => {
    const order = ['open', ...removalPhases, 'late'];
    expect(idsOf(late, ...phased, open).flat()).toEqual(order);
    expect(idsOf(open, ...phased.toReversed(), late).flat()).toEqual(order);
  });

  it('of one phase goes by region, and of two steps for one resource puts the one that does less first', () => {
    const of = (region: string, rule: string, effect: 'removes' | 'reduces') =>
      candidate({ region, rule, removal: { effect, remove: [command(`aws x ${rule} --region ${region}`)] } });
    const rulesOf = (...findings: readonly Candidate[]) =>
      planCleanup(findings).steps.map(({ findings: [finding] }) => `${finding?.resource.region} ${finding?.rule}`);
    expect(
      rulesOf(of('sa-east-1', 'a', 'removes'), of('sa-east-1', 'z', 'reduces'), of('eu-west-1', 'b', 'removes')),
    ).toEqual(['eu-west-1 b', 'sa-east-1 z', 'sa-east-1 a']);
  });
});

describe('what would fail without an earlier step', () => {
  const wait = command('aws ec2 wait nat-gateway-deleted --nat-gateway-ids nat-1');
  const nat = candidate({
    type: 'nat-gateway',
    id: 'nat-1',
    removal: { phase: 'gateway', waits: [wait], holds: [{ type: 'elastic-ip', ids: ['eipalloc-1'] }] },
  });
  const volume = (id: string) => ({ type: 'ebs-volume', ids: [id] });
  const address = (id: string, change: object = {}) =>
    candidate({ type: 'elastic-ip', id, removal: { phase: 'address' }, ...change });

  it('needs it, by type and id in one region', () => {
    expect(needsOf(address('eipalloc-1'), nat, address('eipalloc-2'))).toEqual([[], [0], []]);
    expect(needsOf(nat, address('eipalloc-1', { region: 'sa-east-1' }))).toEqual([[], []]);
    expect(needsOf(nat, address('eipalloc-1', { type: 'ebs-volume' }))).toEqual([[], []]);
  });

  it('needs the manager that takes the holder along', () => {
    const managed = { ...inStack('nat-1', { type: 'nat-gateway' }) };
    const holding = { ...managed, removal: managed.removal && { ...managed.removal, holds: nat.removal?.holds ?? [] } };
    expect(needsOf(address('eipalloc-1'), holding)).toEqual([[], [0]]);
  });

  it('is not needed where one step takes both, nor where it comes later', () => {
    const [holder, held] = [inStack('i-1', { type: 'ec2-instance' }), inStack('vol-1')];
    const holding = { ...holder, removal: holder.removal && { ...holder.removal, holds: [volume('vol-1')] } };
    expect(needsOf(holding, held)).toEqual([[]]);
    const late = candidate({ ...nat, ...nat.resource, removal: { ...nat.removal, phase: 'key' } });
    expect(needsOf(late, address('eipalloc-1'))).toEqual([[], []]);
  });

  it('is waited for only where something needs it, and it goes', () => {
    expect(linesOf(nat, address('eipalloc-1'))[0]).toEqual([shellLine(deleted('nat-1')), shellLine(wait)]);
    expect(linesOf(nat)[0]).toEqual([shellLine(deleted('nat-1'))]);
    const reduced = candidate({ ...nat, ...nat.resource, removal: { ...nat.removal, effect: 'reduces' } });
    expect(linesOf(reduced, address('eipalloc-1'))[0]).toEqual([shellLine(deleted('nat-1'))]);
  });

  it('is not needed by what closes, nor where it closes itself', () => {
    const closes = { effect: 'closes', phase: null } as const;
    const closed = candidate({ ...nat, ...nat.resource, removal: { ...nat.removal, ...closes } });
    expect(needsOf(closed, address('eipalloc-1'))).toEqual([[], []]);
    expect(needsOf(nat, address('eipalloc-1', { removal: closes }))).toEqual([[], []]);
  });
});

it('what to know before a step is said once, for all of its findings', () => {
  const caution = { kind: 'look-first', text: 'Does anybody use it?' } as const;
  const cautious = (id: string) => {
    const finding = inStack(id);
    return { ...finding, removal: finding.removal && { ...finding.removal, cautions: [caution] } };
  };
  const other = { kind: 'lost-for-good', text: 'It is gone.' } as const;
  const lost = candidate({ id: 'vol-9', removal: { cautions: [other], forGood: endings(deleted('vol-9')) } });
  expect(planCleanup([cautious('vol-1'), cautious('vol-2'), lost]).steps.map(({ cautions }) => cautions)).toEqual([
    [caution],
    [other],
  ]);
});
