import { describe, expect, it } from 'vitest';
import { planCleanup, planForGood, renderScript } from '../../src/removal/index.ts';
import { candidate, command, endings, inStack } from '../removal/candidate.ts';
import { broughtIn } from '../support/brought-in.ts';
import { runStory } from '../support/small-aws/story.ts';

const occasion = {
  account: '111122223333',
  homeRegion: 'us-east-1',
  takenAt: '2026-11-22T12:00:00.000Z',
  complete: true,
  toolVersion: '0.1.0',
  locale: 'en' as const,
};
const safely = (...findings: Parameters<typeof planCleanup>[0]) => renderScript(planCleanup(findings), occasion);
const forGood = (...findings: Parameters<typeof planForGood>[0]) =>
  renderScript(
    planForGood(findings, () => false),
    { ...occasion, session: 'homework' },
  );
const part = (id: string, stack: string) => inStack(id, { parent: { kind: 'cloudformation-stack', name: stack } });
const bucket = (id: string) =>
  candidate({
    id,
    type: 's3-bucket',
    removal: {
      phase: 'stack',
      forGood: endings(command(`aws s3api delete-bucket --bucket ${id} --region eu-west-1`)),
    },
  });
const versions = (...keys: readonly string[]) =>
  keys.flatMap((Key) => [
    { Key, VersionId: '1' },
    { Key, VersionId: '2' },
  ]);

describe('a stack is done when CloudFormation says so', () => {
  const todo = {
    name: 'todo-dev',
    members: [{ logical: 'ServerlessDeploymentBucket', type: 'AWS::S3::Bucket', id: 'todo-dev-bucket' }],
  };

  it('fails where its deployment bucket holds objects, with the reason that AWS gives (Serverless Framework)', () => {
    const buckets = { 'todo-dev-bucket': { versions: versions('code.zip') } };
    const { status, stdout, stderr, after } = runStory(safely(part('vol-1', 'todo-dev')), { stacks: [todo], buckets });
    expect({ status, state: after.stacks[0]?.status }).toEqual({ status: 1, state: 'DELETE_FAILED' });
    expect(stderr).toContain('CloudFormation did not delete the stack. It gives these reasons:');
    expect(stderr).toContain('ServerlessDeploymentBucket');
    expect(stderr).toContain('is not empty');
    expect(stdout).toContain('Failed: 1.');
    expect(stdout.trimEnd()).toMatch(/Confirmed by AWS: 0 of 1\.$/);
  });

  it('is gone with its bucket, which is emptied first', () => {
    const buckets = { 'todo-dev-bucket': { versions: versions('code.zip', 'old.zip') } };
    const script = forGood(part('vol-1', 'todo-dev'), bucket('todo-dev-bucket'));
    const { status, stdout, after } = runStory(script, { stacks: [todo], buckets });
    expect({ status, state: after.stacks[0]?.status, buckets: after.buckets }).toEqual({
      status: 0,
      state: 'DELETE_COMPLETE',
      buckets: {},
    });
    expect(stdout.trimEnd()).toMatch(/Confirmed by AWS: 2 of 2\.$/);
  });

  it('does not wait an hour for one whose export is in use, and says by whom', () => {
    const stacks = [
      { name: 'cluster', exports: ['ClusterName'] },
      { name: 'web', imports: ['ClusterName'] },
    ];
    const { status, stderr, calls } = runStory(safely(part('vol-1', 'cluster')), { stacks });
    expect(status).toBe(1);
    expect(stderr).toContain('Cannot delete export ClusterName as it is in use by web');
    expect(calls.filter(([, operation]) => operation === 'wait')).toEqual([]);
  });

  it('goes after those that import from it, and waits for them (Fargate, public and private)', () => {
    const stacks = [
      { name: 'cluster', exports: ['ClusterName'] },
      { name: 'web', imports: ['ClusterName'] },
    ];
    const web = part('i-2', 'web');
    const holds = [{ type: 'cloudformation-stack', ids: ['cluster'] }];
    const importer = { ...web, removal: web.removal && { ...web.removal, holds } };
    const { status, after, stdout } = runStory(safely(part('i-1', 'cluster'), importer), { stacks });
    expect({ status, states: after.stacks.map((stack) => stack.status) }).toEqual({
      status: 0,
      states: ['DELETE_COMPLETE', 'DELETE_COMPLETE'],
    });
    expect(stdout).toContain('Done: 1 2.');
    const kept = runStory(safely(part('i-1', 'cluster'), importer), { stacks }, { env: {}, input: 'n\ny\n' });
    expect(kept.stdout).toContain('Step 2 was skipped: it would fail, because step 1 was not done.');
    expect(kept.calls.filter(([, operation]) => operation === 'delete-stack')).toEqual([]);
  });

  it('is done where it is gone already', () => {
    expect(runStory(safely(part('vol-1', 'gone')), {})).toMatchObject({ status: 0 });
  });
});

describe('what is gone already', () => {
  const group = (line: string) => candidate({ type: 'auto-scaling-group', removal: { remove: [command(line)] } });
  const deletion = 'aws autoscaling delete-auto-scaling-group --auto-scaling-group-name web --region eu-west-1';

  it('is no failure, in the words of its service (an Auto Scaling group that a stack took along)', () => {
    const { status, stdout } = runStory(safely(group(deletion)), {});
    expect(status).toBe(0);
    expect(stdout).toContain('It is already gone.');
  });

  it('is no failure of what waits for its end (a Beanstalk environment)', () => {
    const line = 'aws elasticbeanstalk terminate-environment --environment-name shop --region eu-west-1';
    const { status, calls } = runStory(safely(group(line)), {});
    expect(status).toBe(0);
    expect(calls.filter(([, operation]) => operation === 'wait')).toEqual([]);
  });

  it('is not what another service calls "not found"', () => {
    // The words of Auto Scaling, from a service that means something else by them.
    const line = 'aws kafka delete-cluster --cluster-arn web --region eu-west-1';
    expect(runStory(safely(group(line)), {})).toMatchObject({ status: 1 });
  });

  it('is read from an answer without an error, and so is a refusal (an interface endpoint)', () => {
    const line = 'aws ec2 delete-vpc-endpoints --vpc-endpoint-ids vpce-1 --region eu-west-1';
    expect(runStory(safely(group(line)), {})).toMatchObject({ status: 0 });
    const going = runStory(safely(group(line)), { endpoints: { 'vpce-1': '' } });
    expect(going.stdout).toContain('AWS has accepted these and is still removing them');
    expect(going.stdout.trimEnd()).toMatch(/Confirmed by AWS: 0 of 1\.$/);
    const refused = runStory(safely(group(line)), { endpoints: { 'vpce-1': 'OperationNotPermitted' } });
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain('OperationNotPermitted');
  });
});

describe('a bucket is emptied', () => {
  it('of every version of every object, whatever its name, after a question that says how many (versioned bucket)', () => {
    const keys = [`it's "quoted"`, 'line\nbreak', '$(touch pwned)', 'a\\b', '日本', '"Key": "x"', ''];
    const many = Array.from({ length: 1300 }, (_, n) => `photo-${n}.jpg`);
    const buckets = { photos: { versions: versions(...keys, ...many) } };
    const { status, stderr, after, calls } = runStory(forGood(bucket('photos')), { buckets });
    expect({ status, buckets: after.buckets }).toEqual({ status: 0, buckets: {} });
    expect(stderr).toContain('Objects in it, old versions and delete markers included: 2614.');
    expect(calls.filter(([, operation]) => operation === 'delete-objects')).toHaveLength(3);
  });

  it('only where somebody says yes', () => {
    const buckets = { photos: { versions: versions('a.jpg') } };
    const { after, stderr } = runStory(forGood(bucket('photos')), { buckets }, { env: {}, input: 'n\n' });
    expect(after.buckets).toEqual(buckets);
    expect(stderr).toContain('included: 2.');
  });

  it('as far as AWS lets it, and the step fails where it does not (object lock)', () => {
    const buckets = { photos: { versions: versions('a.jpg'), locked: ['a.jpg'] } };
    const { status, stderr } = runStory(forGood(bucket('photos')), { buckets });
    expect(status).toBe(1);
    expect(stderr).toContain('object lock');
  });

  it('never by the clean-up of an owner, which deletes empty buckets alone', () => {
    const line = command('aws s3api delete-bucket --bucket photos --region eu-west-1');
    const owners = candidate({ type: 's3-bucket', removal: { remove: [line] } });
    const buckets = { photos: { versions: versions('a.jpg') } };
    const { status, after } = runStory(safely(owners), { buckets });
    expect({ status, buckets: after.buckets }).toEqual({ status: 1, buckets });
  });

  it('also that of Elastic Beanstalk, once its policy is gone', () => {
    const id = 'elasticbeanstalk-eu-west-1-111122223333';
    const lines = ['delete-bucket-policy', 'delete-bucket'].map((operation) =>
      command(`aws s3api ${operation} --bucket ${id} --region eu-west-1`),
    );
    const beanstalks = candidate({ id, type: 's3-bucket', removal: { forGood: endings(...lines) } });
    const buckets = { [id]: { versions: versions('app.zip'), keeps: true } };
    expect(runStory(forGood(beanstalks), { buckets })).toMatchObject({ status: 0, after: { buckets: {} } });
  });
});

describe('the end of a script', () => {
  const volume = (id: string) =>
    candidate({
      id,
      type: 'dynamodb-table',
      removal: { remove: [command(`aws dynamodb delete-table --table-name ${id} --region eu-west-1`)] },
    });

  it.each([
    ['en', ['Confirmed by AWS: 2 of 2.', 'Confirmed by AWS: 1 of 2.', 'Confirmed by AWS: 0 of 2.']],
    ['pt-BR', ['Confirmados pela AWS: 2 de 2.', 'Confirmados pela AWS: 1 de 2.', 'Confirmados pela AWS: 0 de 2.']],
  ] as const)('counts what AWS confirmed, in %s', (locale, lines) => {
    const script = renderScript(planCleanup([volume('a'), volume('b')]), { ...occasion, locale });
    const tables = { a: {}, b: {} };
    const ends = ['y\ny\n', 'n\ny\n', ''].map((input) => {
      const { stdout, status } = runStory(script, { tables }, { env: {}, input });
      return { status, last: stdout.trimEnd().split('\n').at(-1) };
    });
    expect(ends).toEqual(lines.map((last) => ({ status: 0, last })));
  });
});

it('a step with a question is never assumed, neither in a session nor out of one', () => {
  const cautions = [{ kind: 'look-first', text: 'Is it a standby?' }] as const;
  const table = candidate({
    id: 'notes',
    type: 'dynamodb-table',
    removal: {
      cautions,
      remove: [command('aws dynamodb delete-table --table-name notes --region eu-west-1')],
    },
  });
  for (const script of [safely(table), forGood(table)]) {
    expect(runStory(script, { tables: { notes: {} } }).after.tables).toEqual({ notes: {} });
    expect(runStory(broughtIn(script), { tables: { notes: {} } }).after.tables).toEqual({});
  }
});
