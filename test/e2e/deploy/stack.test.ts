import { createHash } from 'node:crypto';
import {
  GetObjectCommand,
  ListObjectVersionsCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AudienceName, audienceNames, type Report } from '../../../src/model/index.ts';
import { flawsOf } from '../../support/valid-report.ts';
import { daysAgo } from '../seed/label.ts';
import { putDaily } from '../seed/metrics.ts';
import { type Clients, type Credentials, clientsIn, defaultAccount } from '../support/clients.ts';
import { emptyMoto } from '../support/copied-moto.ts';
import { type Deployed, deployed, invokeDeployed } from '../support/deployment.ts';
import { freshBuild } from '../support/fresh-build.ts';
import { createInbox, type Inbox } from '../support/inbox.ts';
import { type Moto, motoIsHere } from '../support/moto.ts';
import { assume } from '../support/roles.ts';
import { runAudit } from '../support/run.ts';
import { type Params, serverless } from '../support/serverless.ts';
import { keysIn, standing } from '../support/standing.ts';
import { isDenied, rulesWhere } from '../support/verdicts.ts';

const region = 'us-east-1';
const name = 'account-hygiene-prod-audit';

const run = async (moto: Moto, command: string, params: Params = {}) => {
  const { code, stdout, stderr } = await serverless([command], { endpoint: moto.endpoint, params });
  expect(code, `${stdout}${stderr}`).toBe(0);
  return `${stdout}${stderr}`;
};

describe.skipIf(!motoIsHere())('a stack, from its deployment to its removal', () => {
  const params = { alertEmail: 'ops@example.com', reports: 'yes' };
  let moto: Moto;
  let aws: Clients;
  let fn: Deployed;
  let credentials: Credentials;
  let inbox: Inbox;

  beforeAll(async () => {
    await freshBuild();
    moto = await emptyMoto();
    aws = clientsIn(moto.endpoint, region);
    await run(moto, 'deploy', params);
    fn = await deployed(aws, name);
    credentials = await assume(aws, defaultAccount, fn.role);
    inbox = await createInbox(aws, fn.environment['TOPIC_ARN']?.split(':').at(-1) as string);
  });
  afterAll(() => moto?.stop());

  it('runs the bundle on the runtime that it is made for', () => {
    expect(fn).toMatchObject({ runtime: 'nodejs24.x', handler: 'dist/lambda/handler.handler' });
    expect(fn.codeSha256).toBe(createHash('sha256').update(fn.zip).digest('base64'));
  });

  it('tells the function the names that things were given', async () => {
    const all = await standing(aws);
    expect(all).toContain(`topic ${fn.environment['TOPIC_ARN']?.split(':').at(-1)}`);
    expect(all).toContain(`table ${fn.environment['HISTORY_TABLE']}`);
    expect(all).toContain(`bucket ${fn.environment['REPORTS_BUCKET']}`);
    expect(all).toContain(`role ${fn.role}`);
  });

  it('audits with its own role and no more, and tells whoever subscribed', async () => {
    await moto.enforceIam(true);
    await moto.takeLog();
    const ended = await invokeDeployed(fn, { endpoint: moto.endpoint, credentials });
    const calls = await moto.takeLog();
    await moto.enforceIam(false);
    expect(ended.code, ended.stderr).toBe(0);

    const [digest, ...more] = await inbox.receive();
    expect(more).toEqual([]);
    expect(digest?.Subject).toMatch(/^[\x20-\x7e]{1,99}$/);
    const message = JSON.parse(digest?.Message as string);
    expect(message).toMatchObject({ account: defaultAccount, history: 'baseline' });
    expect(message.fullReport).toContain(fn.environment['REPORTS_BUCKET']);
    expect(ended.stdout).not.toContain('"level":"ERROR"');
    const writes = calls.filter(({ op }) => !/^(Describe|Get|List|GenerateCredentialReport|Query)/.test(op));
    expect([...new Set(writes.map(({ service, op }) => `${service}:${op}`))].toSorted()).toEqual([
      'dynamodb:BatchWriteItem',
      'dynamodb:UpdateItem',
      's3:PutObject',
      'sns:Publish',
    ]);
  });

  it('was denied nothing, says the report that it left under account and day', async () => {
    const Bucket = fn.environment['REPORTS_BUCKET'];
    const { Versions: [report, ...more] = [] } = await aws.s3.send(new ListObjectVersionsCommand({ Bucket }));
    expect(more).toEqual([]);
    expect(report?.Key).toMatch(new RegExp(`^${defaultAccount}/\\d{4}/\\d\\d/\\d\\d/.*report\\.json$`));
    const { Body } = await aws.s3.send(new GetObjectCommand({ Bucket, Key: report?.Key }));
    const text = (await Body?.transformToString()) as string;
    expect(flawsOf(text)).toEqual([]);
    expect(rulesWhere(JSON.parse(text) as Report, isDenied)).toEqual([]);
  });

  it('is watched by an alarm on what a run really sends', async () => {
    const { stdout } = await invokeDeployed(fn, { endpoint: moto.endpoint });
    const sent = stdout.split('\n').flatMap((line) => (line.includes('"_aws"') ? [JSON.parse(line)] : []));
    const completed = sent.find((metrics) => 'RunCompleted' in metrics);
    expect(completed).toMatchObject({ RunCompleted: 1, service: name });
    expect(completed?._aws.CloudWatchMetrics[0]).toMatchObject({
      Namespace: 'account-hygiene',
      Dimensions: [['service']],
    });
  });

  it('runs by hand, too', async () => {
    const { code, stdout, stderr } = await serverless(
      ['invoke', 'local', '--function', 'audit', '--data', '{"source":"manual"}'],
      { endpoint: moto.endpoint, params },
    );
    expect(code, stderr).toBe(0);
    expect(stdout).toContain('"conclusion"');
  });

  it('has nothing to do when it is deployed again', async () => {
    expect(await run(moto, 'deploy', params)).toContain('No changes to deploy');
  });

  describe('after half a year of daily runs', () => {
    // As each is seen by the metrics that AWS keeps of it.
    const use = async () => {
      const { HISTORY_TABLE = '?', REPORTS_BUCKET = '?' } = fn.environment;
      const created = daysAgo(180);
      await moto.dates(
        { of: 'lambda-function', region, id: name, modified: created },
        { of: 'dynamodb-table', region, id: HISTORY_TABLE, created },
        { of: 's3-bucket', region, id: REPORTS_BUCKET, created },
        { of: 'log-group', region, id: `/aws/lambda/${name}`, created },
      );
      const daily = { value: 1, days: 120 };
      const table = { namespace: 'AWS/DynamoDB', dimensions: { TableName: HISTORY_TABLE } };
      const objects = { BucketName: REPORTS_BUCKET, StorageType: 'AllStorageTypes' };
      await putDaily(aws, {
        namespace: 'AWS/Lambda',
        metric: 'Invocations',
        dimensions: { FunctionName: name },
        ...daily,
      });
      await putDaily(aws, { ...table, metric: 'ConsumedReadCapacityUnits', ...daily });
      await putDaily(aws, { ...table, metric: 'ConsumedWriteCapacityUnits', ...daily });
      await putDaily(aws, { namespace: 'AWS/S3', metric: 'NumberOfObjects', dimensions: objects, ...daily });
    };

    const verdicts = async (audience: AudienceName, outcome: string) => {
      const { report } = await runAudit(['--for', audience, '--region', region], { endpoint: moto.endpoint });
      const own = report.findings.filter(({ resource }) => /account-hygiene/.test(`${resource.arn} ${resource.id}`));
      return own.filter((each) => each.outcome === outcome).map(({ rule }) => rule);
    };

    beforeAll(use);

    // Of its buckets moto keeps neither who owns what is in them nor what their stack blocks, so that nobody can say they are closed.
    it('is judged', async () => {
      expect(await verdicts('owner', 'pass')).toEqual(
        expect.arrayContaining([
          'dynamodb-table-idle',
          'lambda-environment-secret',
          'lambda-function-unused',
          'lambda-role-admin',
          'lambda-role-missing',
          'log-group-retention-missing',
          's3-bucket-empty',
        ]),
      );
    });

    it.each(audienceNames.filter((audience) => audience !== 'learner'))(
      'gives itself no finding for the %s',
      async (audience) => {
        expect(await verdicts(audience, 'fail')).toEqual([]);
      },
    );

    it('tells a learner what is true: that it still stands', async () => {
      expect(await verdicts('learner', 'fail')).toEqual(['dynamodb-table-idle', 'lambda-function-unused']);
    });
  });

  it('leaves nothing when it is removed, whatever versions of reports there are', async () => {
    const Bucket = fn.environment['REPORTS_BUCKET'];
    await aws.s3.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: 'Enabled' } }));
    for (const Body of ['{}', '[]']) await aws.s3.send(new PutObjectCommand({ Bucket, Key: 'report.json', Body }));
    await run(moto, 'remove');
    const [queue, ...more] = await standing(aws);
    expect(queue).toContain('DigestTopic');
    expect(more).toEqual([]);
  });
});

describe.skipIf(!motoIsHere())('a stack of which something is kept', () => {
  let moto: Moto;

  beforeAll(async () => {
    await freshBuild();
    moto = await emptyMoto();
  });
  afterAll(() => moto?.stop());

  it('leaves the table and the reports, whatever its removal is told', async () => {
    const aws = clientsIn(moto.endpoint, region);
    await run(moto, 'deploy', { reports: 'yes', retain: 'yes', encryption: 'kms' });
    const { environment } = await deployed(aws, name);
    const Bucket = environment['REPORTS_BUCKET'];
    await aws.s3.send(new PutObjectCommand({ Bucket, Key: 'report.json', Body: '{}' }));
    expect(await keysIn(aws)).toHaveLength(1);
    await run(moto, 'remove');
    expect(await standing(aws)).toEqual([`bucket ${Bucket}`, `table ${environment['HISTORY_TABLE']}`]);
    const { Versions } = await aws.s3.send(new ListObjectVersionsCommand({ Bucket }));
    expect(Versions).toHaveLength(1);
  });
});
