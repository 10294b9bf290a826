import { describe, expect, it } from 'vitest';
import { type Command, shellLine } from '../../src/model/index.ts';
import { type Candidate, planCleanup, planForGood, shownSteps } from '../../src/removal/index.ts';
import { candidate, command, copied, deleted, endings, inStack } from './candidate.ts';

const nothing = () => false;
const stepsOf = (findings: readonly Candidate[], stays: readonly string[] = []) =>
  planForGood(findings, (id) => stays.includes(id)).steps.map(({ keep, remove }) => ({
    keep: keep.map(shellLine),
    remove: remove.map(shellLine),
  }));

const stop = command('aws ec2 stop-instances --instance-ids i-1 --region eu-west-1');
const terminate = command('aws ec2 terminate-instances --instance-ids i-1 --region eu-west-1');
const wait = command('aws ec2 wait instance-terminated --instance-ids i-1 --region eu-west-1');
const instance = (change: Parameters<typeof candidate>[0] = {}) =>
  candidate({ type: 'ec2-instance', id: 'i-1', ...change });

describe('a clean-up for good', () => {
  it('ends what an owner would only stop, without a copy, and waits for it', () => {
    const finding = instance({
      removal: {
        effect: 'reduces',
        keep: [copied('vol-1')],
        remove: [stop],
        forGood: endings(terminate),
        waits: [wait],
      },
    });
    expect(stepsOf([finding])).toEqual([{ keep: [], remove: [shellLine(terminate), shellLine(wait)] }]);
  });

  it('waits once, where the ending waits as well', () => {
    const finding = instance({ removal: { forGood: endings(terminate, wait), waits: [wait] } });
    expect(stepsOf([finding])[0]?.remove).toEqual([shellLine(terminate), shellLine(wait)]);
  });

  it('removes nothing where what prepares it failed', () => {
    const [start, end] = [command('aws rds start-db-instance'), command('aws rds delete-db-instance')];
    const finding = candidate({
      removal: { keep: [start, copied('vol-1')], remove: [end], forGood: endings(start, end) },
    });
    expect(stepsOf([finding])).toEqual([{ keep: [shellLine(start)], remove: [shellLine(end)] }]);
  });

  it('spares what it would take along and has to stay', () => {
    const release = command('aws ec2 release-address --allocation-id eipalloc-1 --region eu-west-1');
    const gateway = deleted('nat-1');
    const finding = candidate({
      id: 'nat-1',
      removal: { forGood: [...endings(gateway), { command: release, takes: 'eipalloc-1' }] },
    });
    expect(stepsOf([finding], ['eipalloc-1'])[0]?.remove).toEqual([shellLine(gateway)]);
    expect(stepsOf([finding])[0]?.remove).toEqual([shellLine(gateway), shellLine(release)]);
  });

  it('leaves to the person what cannot go without taking along what has to stay', () => {
    const finding = candidate({ removal: { forGood: [{ command: deleted('vol-1'), takes: 'vol-2' }] } });
    expect(planForGood([finding], (id) => id === 'vol-2')).toEqual({ steps: [], left: [finding] });
  });

  it('removes a manager with what it made, after a look at it, once', () => {
    const { steps } = planForGood([inStack('vol-1', {}, [copied('vol-1')]), inStack('vol-2')], nothing);
    expect(steps.map(({ keep, remove }) => [...keep, ...remove].map(shellLine))).toEqual([
      [
        'aws cloudformation list-stack-resources --stack-name shop --region eu-west-1',
        'aws cloudformation delete-stack --stack-name shop --region eu-west-1',
      ],
    ]);
    expect(steps[0]?.manager).toEqual({ kind: 'cloudformation-stack', name: 'shop' });
  });

  it('runs no command that fetches, nor any but those of the AWS CLI', () => {
    const withWord = (...words: readonly string[]) => {
      const ending: Command = ['aws', 'ec2', 'delete-volume', ...words];
      return candidate({ removal: { forGood: endings(ending) } });
    };
    const hostile = withWord('--volume-id', 'file:///etc/passwd');
    expect(planForGood([hostile], nothing)).toEqual({ steps: [], left: [hostile] });
    expect(() => planForGood([withWord('\0')], nothing)).toThrow('not one AWS CLI command');
  });
});

describe('a bucket', () => {
  const deletion = command('aws s3api delete-bucket --bucket photos --region eu-west-1');
  const photos = candidate({ id: 'photos', type: 's3-bucket', removal: { phase: 'storage', remove: [deletion] } });

  it('is emptied before it goes, and by an owner never', () => {
    expect(planForGood([photos], nothing).steps[0]?.empties).toEqual([{ bucket: 'photos', region: 'eu-west-1' }]);
    expect(planCleanup([photos]).steps[0]?.empties).toEqual([]);
  });

  it('is shown with what empties it, and who does that where there are versions', () => {
    const [shown] = shownSteps(planForGood([photos], nothing), 'en');
    expect(shown?.commands).toEqual([
      'aws s3 rm s3://photos --recursive --region eu-west-1',
      'aws s3api delete-bucket --bucket photos --region eu-west-1',
      'aws s3api wait bucket-not-exists --bucket photos --region eu-west-1',
    ]);
    expect(shown?.cautions.at(-1)).toContain('only the script of "--cleanup" empties it whole');
  });
});

it('the address of a queue is no page that the AWS CLI would fetch', () => {
  const url = 'https://sqs.eu-west-1.amazonaws.com/111122223333/jobs';
  const queue = candidate({ removal: { remove: [['aws', 'sqs', 'delete-queue', '--queue-url', url]] } });
  expect(planForGood([queue], nothing).steps).toHaveLength(1);
  const page = candidate({ removal: { remove: [['aws', 'ec2', 'delete-volume', '--volume-id', url]] } });
  expect(planForGood([page], nothing).steps).toHaveLength(0);
});

describe('what closes, or makes less', () => {
  const close: Command = ['aws', 'lambda', 'update-function-url-config', '--auth-type', 'AWS_IAM'];
  const open = (id: string) =>
    candidate({ id, category: 'exposure', removal: { effect: 'closes', phase: null, remove: [[...close, id]] } });
  const reduced = (id: string) => candidate({ id, removal: { effect: 'reduces', remove: [[...close, id]] } });
  const idsOf = (findings: readonly Candidate[]) =>
    planForGood(findings, nothing).steps.map((step) => step.findings.map(({ resource }) => resource.id));

  it.each([open, reduced])('is not done to what is removed, and is to what stays', (partial) => {
    expect(
      idsOf([partial('goes'), partial('stays'), candidate({ id: 'goes' })])
        .flat()
        .toSorted(),
    ).toEqual(['goes', 'stays']);
    const [goes] = planForGood([partial('goes'), candidate({ id: 'goes' })], nothing).steps;
    expect(goes?.remove).toEqual([deleted('goes')]);
  });

  it('is done where its resource cannot go', () => {
    expect(idsOf([open('vol-1'), candidate({ id: 'vol-1', removal: null })])).toEqual([['vol-1']]);
  });

  it('is a removal where more is done for good', () => {
    const group = instance({
      parent: { kind: 'auto-scaling-group', name: 'web' },
      removal: { of: 'manager', effect: 'reduces', remove: [stop], forGood: endings(terminate) },
    });
    expect(
      planForGood([open('i-2'), group, { ...open('i-1'), resource: group.resource }], nothing).steps,
    ).toMatchObject([{ findings: [{ resource: { id: 'i-2' } }] }, { effect: 'removes', manager: { name: 'web' } }]);
  });
});

it('leaves nothing to a person that it removes', () => {
  const unclosable = candidate({ category: 'exposure', removal: null });
  expect(planForGood([unclosable, candidate()], nothing).left).toEqual([]);
  expect(planForGood([unclosable], nothing).left).toEqual([unclosable]);
});

it('names what it needs by where that now stands', () => {
  const closed = instance({ category: 'exposure', removal: { effect: 'closes', phase: null, remove: [stop] } });
  const gone = instance({
    removal: { phase: 'compute', remove: [terminate], holds: [{ type: 'ebs-volume', ids: ['vol-0a'] }] },
  });
  expect(planForGood([closed, gone, candidate()], nothing).steps.map(({ needs }) => needs)).toEqual([[], [0]]);
});
