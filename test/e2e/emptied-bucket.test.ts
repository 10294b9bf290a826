import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CreateBucketCommand,
  DeleteObjectCommand,
  ListBucketsCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { awsCli } from '../../src/model/index.ts';
import { planForGood, renderScript } from '../../src/removal/index.ts';
import { candidate, endings } from '../removal/candidate.ts';
import { awsCliIsHere } from './support/aws-cli.ts';
import { clientsIn } from './support/clients.ts';
import { emptyMoto } from './support/copied-moto.ts';
import { type Moto, motoIsHere } from './support/moto.ts';
import type { Ended } from './support/run.ts';
import { runScript } from './support/run-script.ts';

const region = 'eu-west-1';
const keys = ['plain.jpg', 'it\'s "quoted".txt', 'a b/ação.txt', '$(touch pwned)', 'back\\slash'];

describe.skipIf(!(motoIsHere() && awsCliIsHere()))('a versioned bucket of a session, by the AWS CLI itself', () => {
  let moto: Moto;
  let ended: Ended;
  let left: readonly (string | undefined)[];

  beforeAll(async () => {
    moto = await emptyMoto();
    const { s3 } = clientsIn(moto.endpoint, region);
    const constraint = { LocationConstraint: region } as const;
    for (const Bucket of ['photos', 'older'])
      await s3.send(new CreateBucketCommand({ Bucket, CreateBucketConfiguration: constraint }));
    await s3.send(new PutBucketVersioningCommand({ Bucket: 'photos', VersioningConfiguration: { Status: 'Enabled' } }));
    for (const Key of keys) {
      for (const Body of ['one', 'two']) await s3.send(new PutObjectCommand({ Bucket: 'photos', Key, Body }));
      await s3.send(new DeleteObjectCommand({ Bucket: 'photos', Key }));
    }
    const removal = {
      phase: 'stack' as const,
      forGood: endings(awsCli(region, 's3api delete-bucket', { bucket: 'photos' })),
    };
    const plan = planForGood([candidate({ id: 'photos', type: 's3-bucket', removal })], () => false);
    const script = join(await mkdtemp(join(tmpdir(), 'emptied-')), 'cleanup.sh');
    await writeFile(
      script,
      renderScript(plan, {
        account: '123456789012',
        homeRegion: 'us-east-1',
        takenAt: '2026-11-22T12:00:00.000Z',
        complete: true,
        toolVersion: '0.1.0',
        locale: 'en',
        session: 'homework',
      }),
    );
    ended = await runScript(script, moto.endpoint);
    left = ((await s3.send(new ListBucketsCommand({}))).Buckets ?? []).map(({ Name }) => Name);
  });
  afterAll(() => moto?.stop());

  it('is counted, emptied of every version and marker, and deleted; another stays', () => {
    expect(ended.code, ended.stdout + ended.stderr).toBe(0);
    expect(ended.stderr).toContain(`old versions and delete markers included: ${keys.length * 3}.`);
    expect(left).toEqual(['older']);
  });
});
