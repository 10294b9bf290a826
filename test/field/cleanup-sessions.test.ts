import { describe, expect, it } from 'vitest';
import { type Inventoried, shellLine } from '../../src/model/index.ts';
import { renderScript } from '../../src/removal/index.ts';
import { removalOf } from '../../src/session/commands/removal.ts';
import { beanstalkEnvironment } from '../support/build/beanstalk-environment.ts';
import { dynamodbTable } from '../support/build/dynamodb-table.ts';
import { ebsSnapshot } from '../support/build/ebs-snapshot.ts';
import { ebsVolume } from '../support/build/ebs-volume.ts';
import { ec2Instance } from '../support/build/ec2-instance.ts';
import { efsFileSystem } from '../support/build/efs-file-system.ts';
import { elasticIp } from '../support/build/elastic-ip.ts';
import { lambdaFunction } from '../support/build/lambda-function.ts';
import { logGroup } from '../support/build/log-group.ts';
import { natGateway } from '../support/build/nat-gateway.ts';
import { rdsCluster, rdsInstance } from '../support/build/rds-instance.ts';
import { rdsSnapshot } from '../support/build/rds-snapshot.ts';
import { s3Bucket } from '../support/build/s3-bucket.ts';
import { sqsQueue } from '../support/build/sqs-queue.ts';
import { inventoryOf } from '../support/inventory.ts';
import { begunWith, diffOf, seenIn } from '../support/session.ts';
import { runStory } from '../support/small-aws/story.ts';

const cleanupOf = (fresh: readonly Inventoried[], before: readonly Inventoried[] = []) => {
  const session = begunWith(inventoryOf([...before]));
  const inventory = inventoryOf([...before, ...fresh]);
  return removalOf(session, diffOf(session, inventory), seenIn(inventory), 'en');
};
const linesOf = (...given: Parameters<typeof cleanupOf>) =>
  cleanupOf(...given).steps.flatMap(({ keep, remove }) => [...keep, ...remove].map(shellLine));
const scriptOf = (...given: Parameters<typeof cleanupOf>) =>
  renderScript(cleanupOf(...given), {
    account: '111122223333',
    homeRegion: 'us-east-1',
    takenAt: '2026-11-22T12:00:00.000Z',
    complete: true,
    toolVersion: '0.1.0',
    locale: 'en',
    session: 'homework',
  });

const named = (id: string) => ({ id, name: id, arn: `arn:aws:any:eu-west-1:111122223333:${id}` });
const now = { createdAt: '2026-11-22T11:00:00.000Z' };
const ofStack = (stack: string) => ({
  'aws:cloudformation:stack-name': stack,
  'aws:cloudformation:stack-id': `arn:aws:cloudformation:eu-west-1:111122223333:stack/${stack}/1`,
});
const bucket = (id: string, stack?: string) =>
  s3Bucket({ ...named(id), ...now }, stack === undefined ? {} : { tagging: ofStack(stack) });
const group = (id: string) => logGroup({ ...named(id), ...now, retentionDays: 7 });

describe('a REST API with DynamoDB of the Serverless Framework (Python), left by a session', () => {
  const table = dynamodbTable(named('todo-dev'), { tagging: ofStack('todo-dev') });
  const handler = lambdaFunction(named('todo-dev-create'), { tagging: ofStack('todo-dev') });
  const fresh = [handler, table, bucket('todo-dev-deploys', 'todo-dev'), group('/aws/lambda/todo-dev-create')];
  const stacks = [
    {
      name: 'todo-dev',
      members: [
        { logical: 'ServerlessDeploymentBucket', type: 'AWS::S3::Bucket', id: 'todo-dev-deploys' },
        { logical: 'TodosTable', type: 'AWS::DynamoDB::Table', id: 'todo-dev', policy: 'Retain' as const },
        { logical: 'Create', type: 'AWS::Lambda::Function', id: 'todo-dev-create' },
      ],
    },
  ];
  const before = {
    stacks,
    buckets: { 'todo-dev-deploys': { versions: [{ Key: 'code.zip', VersionId: 'null' }] } },
    tables: { 'todo-dev': {} },
    functions: { 'todo-dev-create': {} },
    logGroups: { '/aws/lambda/todo-dev-create': {} },
  };

  it('goes whole: its deployment bucket before its stack, then the table that the stack kept and the log group', () => {
    const { status, after, stdout, stderr } = runStory(scriptOf(fresh), before);
    expect(status, stdout + stderr).toBe(0);
    expect(after).toMatchObject({ buckets: {}, tables: {}, functions: {}, logGroups: {} });
    expect(after.stacks.map((stack) => stack.status)).toEqual(['DELETE_COMPLETE']);
    expect(stderr).toContain('Objects in it, old versions and delete markers included: 1.');
  });

  it('is left as it is where the stack is older than the session, though no rule has anything against its parts', () => {
    const older = lambdaFunction(named('todo-dev-list'), { tagging: ofStack('todo-dev') });
    expect(linesOf(fresh, [older]).join('\n')).not.toContain('delete-stack');
  });
});

describe('what fails nothing and a session made', () => {
  it('goes too: buckets, log groups, queues, functions', () => {
    expect(linesOf([bucket('homework'), group('/homework'), sqsQueue({ ...named('jobs'), ...now })])).toEqual([
      'aws s3api delete-bucket --bucket homework --region eu-west-1',
      'aws logs delete-log-group --log-group-name /homework --region eu-west-1',
      expect.stringMatching(/^aws sqs delete-queue --queue-url /),
    ]);
  });

  it('goes after the environment, with its policy, where it is the bucket of Elastic Beanstalk', () => {
    const id = 'elasticbeanstalk-eu-west-1-111122223333';
    expect(linesOf([bucket(id)])).toEqual([
      `aws s3api delete-bucket-policy --bucket ${id} --region eu-west-1`,
      `aws s3api delete-bucket --bucket ${id} --region eu-west-1`,
    ]);
    expect(cleanupOf([bucket(id)]).steps[0]?.empties).toEqual([{ bucket: id, region: 'eu-west-1' }]);
  });

  it('a snapshot that a stack left of its database goes, and one of an older database, which a schedule made, does not', () => {
    const snapshot = (id: string) => rdsSnapshot({ ...named(id), ...now, sourceId: 'shop', of: 'instance' });
    const deletion = 'aws rds delete-db-snapshot --db-snapshot-identifier final --region eu-west-1';
    expect(linesOf([snapshot('final')])).toEqual([deletion]);
    expect(linesOf([snapshot('nightly')], [rdsInstance(named('shop'))])).toEqual([]);
    const disk = ebsSnapshot({ ...named('snap-1'), ...now, volumeId: 'vol-old' });
    const instance = ec2Instance({ ...named('i-old'), volumeIds: ['vol-old'] });
    expect(linesOf([disk], [instance, ebsVolume(named('vol-old'))])).toEqual([]);
  });

  it('a log group of an older function stays: its function made it', () => {
    const older = lambdaFunction(named('billing'));
    const forEver = logGroup({ ...named('/aws/lambda/billing'), ...now, retentionDays: null, storedBytes: 5_000_000 });
    for (const each of [group('/aws/lambda/billing'), forEver]) {
      expect(linesOf([each], [older])).toEqual([]);
      expect(linesOf([each])).toHaveLength(1);
    }
  });
});

describe('what is older than the session stays', () => {
  const aurora = { engine: 'aurora-mysql', storageType: 'aurora', clusterId: 'shop-cluster', ...now };
  const cluster = {
    ...rdsCluster,
    id: 'shop-cluster',
    memberIds: ['writer', 'reader'],
    deletionProtection: true,
  };
  const writer = rdsInstance({ ...named('writer'), ...aurora }, { cluster });
  const reader = rdsInstance({ ...named('reader'), ...aurora }, { cluster });

  it('a reader that the session added to an older Aurora cluster goes alone', () => {
    expect(linesOf([reader], [writer])).toEqual([
      'aws rds delete-db-instance --db-instance-identifier reader --region eu-west-1',
    ]);
  });

  it('and a cluster of the session goes whole', () => {
    expect(linesOf([reader, writer]).join('\n')).toContain('delete-db-cluster');
  });
});

describe('an Elastic Beanstalk sample, left by a session', () => {
  const id = 'elasticbeanstalk-eu-west-1-111122223333';
  const fresh = [beanstalkEnvironment({ ...named('sample-env'), name: 'sample-env' }), bucket(id)];

  it('goes: its environment is waited for, then its bucket loses its policy, its objects and itself', () => {
    const before = {
      environments: { 'sample-env': {} },
      buckets: { [id]: { versions: [{ Key: 'app.zip', VersionId: 'null' }], keeps: true } },
    };
    const { status, after, stdout, stderr, calls } = runStory(scriptOf(fresh), before);
    expect(status, stdout + stderr).toBe(0);
    expect(after).toMatchObject({ environments: {}, buckets: {} });
    const changes = calls.map(([service, operation]) => `${service} ${operation}`);
    expect(changes.indexOf('elasticbeanstalk wait')).toBeLessThan(changes.indexOf('s3api delete-bucket-policy'));
  });
});

describe('an instance with an address of the EC2 tutorial, left by a session', () => {
  it('is terminated and waited for, then its address is released', () => {
    const instance = ec2Instance(named('i-1'));
    const address = elasticIp({ ...named('eipalloc-1'), instanceId: 'i-1' });
    expect(linesOf([instance, address])).toEqual([
      'aws ec2 terminate-instances --instance-ids i-1 --region eu-west-1',
      'aws ec2 wait instance-terminated --instance-ids i-1 --region eu-west-1',
      'aws ec2 release-address --allocation-id eipalloc-1 --region eu-west-1',
    ]);
  });
});

describe('a question of a clean-up in a session', () => {
  const cautionsOf = (...given: Parameters<typeof cleanupOf>) =>
    cleanupOf(...given).steps.flatMap(({ cautions }) => cautions.filter(({ kind }) => kind === 'look-first'));

  it('is none where all that could use it is of the session', () => {
    expect(cautionsOf([natGateway(named('nat-1'))])).toEqual([]);
  });

  it('stays where it names something older (a replica of an older database)', () => {
    const replica = rdsInstance({ ...named('copy'), ...now, replicaOf: 'shop' });
    expect(cautionsOf([replica], [rdsInstance(named('shop'))])).toHaveLength(1);
  });
});

it('a file system with data of the session goes with its mount targets', () => {
  const system = efsFileSystem({ ...named('fs-1'), ...now, sizeBytes: 5_000_000 }, { mountTargetIds: ['fsmt-1'] });
  expect(linesOf([system])).toEqual([
    'aws efs delete-mount-target --mount-target-id fsmt-1 --region eu-west-1',
    'aws efs delete-file-system --file-system-id fs-1 --region eu-west-1',
  ]);
});
