import { describe, expect, it } from 'vitest';
import type { Inventoried } from '../../src/model/index.ts';
import { ec2InstanceExposed } from '../../src/rules/exposure/ec2-instance-exposed.ts';
import { lambdaPolicyConfusedDeputy } from '../../src/rules/exposure/lambda-policy-confused-deputy.ts';
import { lambdaPolicyPublic } from '../../src/rules/exposure/lambda-policy-public.ts';
import { s3BucketPublic } from '../../src/rules/exposure/s3-bucket-public.ts';
import { ec2Instance, instanceInterface } from '../support/build/ec2-instance.ts';
import { functionPolicy, lambdaFunction } from '../support/build/lambda-function.ts';
import { accessBlock, s3Bucket } from '../support/build/s3-bucket.ts';
import { securityGroup } from '../support/build/security-group.ts';
import { judge } from '../support/rule-tester.ts';

const said = (rule: Parameters<typeof judge>[0], subject: Inventoried, ...related: readonly Inventoried[]) => {
  const { outcome, message, cause } = judge(rule, { name: '', subject, related, message: '' });
  return [outcome, cause?.kind === 'unclear' ? cause.message : message];
};

describe('a bucket', () => {
  const unblocked = { accessBlock: null, accountAccessBlock: null };

  it('without any block and with ACLs enabled, in which an object with a public ACL answers anybody (prowler#9517)', () => {
    expect(said(s3BucketPublic, s3Bucket({}, { ...unblocked, ownership: 'ObjectWriter' }))).toEqual([
      'unknown',
      'objects',
    ]);
  });

  it('of the same kind, in an inventory that was saved before ownership controls were read', () => {
    const bucket = s3Bucket({}, unblocked);
    const { ownership: _, ...facets } = bucket.facets;
    expect(said(s3BucketPublic, { ...bucket, facets })[0]).toBe('unknown');
  });

  it('with ACLs disabled, or in an account that ignores public ones, holds no such object', () => {
    expect(said(s3BucketPublic, s3Bucket({}, { ...unblocked, ownership: 'BucketOwnerEnforced' }))[0]).toBe('pass');
    const ignored = { ...unblocked, ownership: 'ObjectWriter', accountAccessBlock: accessBlock() };
    expect(said(s3BucketPublic, s3Bucket({}, ignored))[0]).toBe('pass');
  });

  it('that is private by itself, with an access point that is not', () => {
    const point = { name: 'partners', policyPublic: true, accessBlock: accessBlock({ restrictPublicBuckets: false }) };
    expect(said(s3BucketPublic, s3Bucket({}, { ...unblocked, accessPoints: [point] }))).toEqual([
      'fail',
      'accessPoint',
    ]);
    expect(said(s3BucketPublic, s3Bucket({}, { ...unblocked, multiRegionAccessPoints: [point] }))).toEqual([
      'fail',
      'accessPoint',
    ]);
  });
});

describe('a function whose published version has a policy of its own', () => {
  const version = { qualifier: '7', functionArn: 'arn:aws:lambda:eu-west-1:111122223333:function:hello:7' };
  const onVersion = (statement: object) => lambdaFunction({}, { policies: [functionPolicy([statement], version)] });

  it('that lets anybody in', () => {
    const subject = onVersion({ Sid: 'anyone', Action: 'lambda:InvokeFunction' });
    expect(said(lambdaPolicyPublic, subject)).toEqual(['fail', 'public']);
  });

  it('that lets a service in for anybody', () => {
    const subject = onVersion({
      Sid: 's3',
      Action: 'lambda:InvokeFunction',
      Principal: { Service: 's3.amazonaws.com' },
    });
    expect(said(lambdaPolicyConfusedDeputy, subject)).toEqual(['fail', 'unpinned']);
  });
});

describe('an instance whose ports are closed', () => {
  const at = { interfaces: [instanceInterface({ publicIps: ['203.0.113.10'] })] };

  it('and to which a load balancer sends from the internet: the pass says so', () => {
    expect(said(ec2InstanceExposed, ec2Instance(at, { balancers: ['front'] }), securityGroup())).toEqual([
      'pass',
      'balanced',
    ]);
    expect(said(ec2InstanceExposed, ec2Instance(at), securityGroup())).toEqual(['pass', 'closed']);
  });
});
