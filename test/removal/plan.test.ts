import { describe, expect, it } from 'vitest';
import { shellLine } from '../../src/model/index.ts';
import { type Candidate, planCleanup } from '../../src/removal/index.ts';
import { candidate } from '../cleanup/candidate.ts';

const linesOf = (...findings: readonly Candidate[]) =>
  planCleanup(findings).steps.map(({ keep, remove }) => [...keep, ...remove].map(shellLine));
const idsOf = (...findings: readonly Candidate[]) =>
  planCleanup(findings).steps.map((step) => step.findings.map(({ resource }) => resource.id));

const keepStack = 'aws cloudformation describe-stack-resources --stack-name shop --region eu-west-1';
const endStack = 'aws cloudformation delete-stack --stack-name shop --region eu-west-1';
const snapshot = (id: string) => `aws ec2 create-snapshot --volume-id ${id} --region eu-west-1`;
const inStack = (id: string, ...keep: readonly string[]) =>
  candidate({
    id,
    parent: { kind: 'cloudformation-stack', name: 'shop' },
    commands: [...keep, keepStack, endStack],
  });

describe('what a script is made of', () => {
  it('is what fails and either is left over or open', () => {
    const fine = candidate({ id: 'vol-fine', outcome: 'pass' });
    const other = candidate({
      id: 'user',
      category: 'account',
      commands: ['aws iam delete-login-profile --user-name a'],
    });
    expect(idsOf(candidate(), fine, other)).toEqual([['vol-0a']]);
  });

  it('is nothing that is exempt, and nothing that would take it along', () => {
    const exemption = {
      by: 'configuration',
      state: 'active',
      reason: 'kept',
      owner: null,
      until: '2027-03-01',
      untilByDefault: false,
    } as const;
    const spared = { ...inStack('vol-kept'), exemption };
    const beside = inStack('vol-beside');
    expect(planCleanup([spared, beside])).toEqual({ steps: [], left: [beside] });
    expect(idsOf({ ...spared, exemption: { ...exemption, state: 'expired' } }, beside)).toEqual([
      ['vol-kept', 'vol-beside'],
    ]);
    expect(planCleanup([{ ...candidate(), exemption }])).toEqual({ steps: [], left: [] });
  });

  it('leaves to the person what has no command, and what has none that changes anything', () => {
    const mute = candidate({ id: 'vol-mute', commands: [] });
    const claimed = candidate({ id: 'vol-claimed', commands: [snapshot('vol-claimed')] });
    const { steps, left } = planCleanup([mute, claimed]);
    expect(steps).toEqual([]);
    expect(left.map(({ resource }) => resource.id)).toEqual(['vol-mute', 'vol-claimed']);
  });

  it('leaves to the person a name for which the AWS CLI would read a file', () => {
    const hostile = candidate({
      commands: ['aws elasticbeanstalk terminate-environment --environment-name file:///etc/passwd --region eu-west-1'],
    });
    expect(planCleanup([hostile])).toMatchObject({ steps: [], left: [hostile] });
  });

  it.each([
    'rm -rf ~',
    "sh -c 'aws ec2'",
    'aws ec2 delete-volume --volume-id vol-0a; rm -rf ~',
    'aws ec2 delete-volume --volume-id $(id)',
    'aws',
    'aws --endpoint-url http://evil ec2',
  ])('refuses a report that brings in %j', (line) => {
    expect(() => planCleanup([candidate({ commands: [line] })])).toThrow('it holds what is not one AWS CLI command');
  });
});

describe('a parent', () => {
  it('is removed once, however many findings point at it, and after all that they keep', () => {
    const lines = linesOf(inStack('vol-1', snapshot('vol-1')), inStack('vol-2', snapshot('vol-2')), inStack('vol-3'));
    expect(lines).toEqual([[snapshot('vol-1'), keepStack, snapshot('vol-2'), endStack]]);
  });

  it('is not taken for one of the same name elsewhere', () => {
    const there = candidate({
      region: 'sa-east-1',
      parent: { kind: 'cloudformation-stack', name: 'shop' },
      commands: ['aws cloudformation delete-stack --stack-name shop --region sa-east-1'],
    });
    expect(planCleanup([inStack('vol-1'), there]).steps).toHaveLength(2);
  });

  it('is the subject of its step only where the commands act on it', () => {
    const part = candidate({ parent: { kind: 'cloudformation-stack', name: 'shop' } });
    expect(planCleanup([inStack('vol-1'), part]).steps.map(({ parent }) => parent?.name ?? null)).toEqual([
      'shop',
      null,
    ]);
  });

  it('saves what its parts bill, each counted once', () => {
    const twice = { ...inStack('vol-1'), rule: 'another-rule', monthlyUsd: 5 };
    const { steps } = planCleanup([inStack('vol-1'), twice, { ...inStack('vol-2'), monthlyUsd: null }]);
    expect(steps[0]?.monthlyUsd).toBe(8);
  });
});

describe('the order', () => {
  const of = (type: string, id: string, command: string, change: object = {}) =>
    candidate({ type, id, commands: [`aws ${command} ${id} --region eu-west-1`], ...change });

  it('is: what is open, parents, load balancers, compute, NAT, addresses, volumes, images, snapshots, files, keys', () => {
    const findings = [
      of('kms-key', 'key', 'kms schedule-key-deletion --key-id'),
      of('efs-file-system', 'fs', 'efs delete-file-system --file-system-id'),
      of('ebs-snapshot', 'snap', 'ec2 delete-snapshot --snapshot-id'),
      of('ami', 'ami', 'ec2 deregister-image --image-id'),
      of('ebs-volume', 'vol', 'ec2 delete-volume --volume-id'),
      of('elastic-ip', 'eip', 'ec2 release-address --allocation-id'),
      of('nat-gateway', 'nat', 'ec2 delete-nat-gateway --nat-gateway-id'),
      of('ec2-instance', 'i', 'ec2 terminate-instances --instance-ids'),
      of('load-balancer', 'lb', 'elbv2 delete-load-balancer --load-balancer-arn'),
      of('ec2-instance', 'asg', 'autoscaling update-auto-scaling-group --auto-scaling-group-name', {
        parent: { kind: 'auto-scaling-group', name: 'asg' },
      }),
      of('ec2-instance', 'env', 'elasticbeanstalk terminate-environment --environment-name', {
        parent: { kind: 'beanstalk-environment', name: 'env' },
      }),
      of('ec2-instance', 'stack', 'cloudformation delete-stack --stack-name', {
        parent: { kind: 'cloudformation-stack', name: 'stack' },
      }),
      of('ebs-snapshot', 'public', 'ec2 modify-snapshot-attribute --snapshot-id', { category: 'exposure' }),
    ];
    const order = ['public', 'stack', 'env', 'asg', 'lb', 'i', 'nat', 'eip', 'vol', 'ami', 'snap', 'fs', 'key'];
    expect(idsOf(...findings).flat()).toEqual(order);
    expect(idsOf(...findings.toReversed()).flat()).toEqual(order);
  });

  it('of two steps for one resource puts the one that does less first', () => {
    const cache = of('rest-api', 'api', 'apigateway update-stage --rest-api-id', { rule: 'z-rule' });
    const whole = of('rest-api', 'api', 'apigateway delete-rest-api --rest-api-id', { rule: 'a-rule' });
    expect(
      linesOf(whole, cache)
        .flat()
        .map((line) => line.split(' ')[2]),
    ).toEqual(['update-stage', 'delete-rest-api']);
  });

  it('puts what nobody placed at the end', () => {
    expect(
      idsOf(of('novelty', 'new', 'ec2 delete-novelty --id'), of('kms-key', 'key', 'kms disable-key --key-id')),
    ).toEqual([['key'], ['new']]);
  });
});

describe('what would fail without an earlier step', () => {
  const nat = candidate({
    type: 'nat-gateway',
    id: 'nat-1',
    evidence: { addresses: [{ allocationId: 'eipalloc-1' }] },
    commands: ['aws ec2 delete-nat-gateway --nat-gateway-id nat-1 --region eu-west-1'],
  });
  const address = (id: string, change: object = {}) =>
    candidate({ type: 'elastic-ip', id, commands: [`aws ec2 release-address --allocation-id ${id}`], ...change });

  it('needs it', () => {
    expect(planCleanup([address('eipalloc-1'), nat, address('eipalloc-2')]).steps.map(({ needs }) => needs)).toEqual([
      [],
      [0],
      [],
    ]);
  });

  it('needs it also where it names the holder itself, but not one of another region', () => {
    const held = address('eipalloc-3', { evidence: { heldBy: 'nat-1' } });
    const away = address('eipalloc-4', { evidence: { heldBy: 'nat-1' }, region: 'sa-east-1' });
    expect(planCleanup([held, nat, away]).steps.map(({ needs }) => needs)).toEqual([[], [0], []]);
  });
});
