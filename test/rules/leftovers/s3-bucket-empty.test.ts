import { s3BucketEmpty } from '../../../src/rules/leftovers/s3-bucket-empty.ts';
import { s3Bucket } from '../../support/build/s3-bucket.ts';
import { series } from '../../support/build/series.ts';
import { testRule } from '../../support/rule-tester.ts';

const deletion = 'aws s3api delete-bucket --bucket shop-photos --region eu-west-1';
const look = 'aws cloudformation describe-stack-resources --stack-name shop --region eu-west-1';
const stackDeletion = 'aws cloudformation delete-stack --stack-name shop --region eu-west-1';

testRule(s3BucketEmpty, {
  pass: [
    { name: 'with objects', subject: s3Bucket(), message: 'filled' },
    {
      name: 'emptied last week',
      subject: s3Bucket({}, { objects: series([40, ...Array.from({ length: 7 }, () => null)]) }),
      message: 'filled',
    },
    {
      name: 'with objects, where a window of nothing asks for the least days that can tell',
      subject: s3Bucket({}, { objects: series([3, null, null]) }),
      options: { windowDays: 0 },
      message: 'filled',
      args: { days: 3 },
    },
  ],
  fail: [
    {
      name: 'S3 has counted nothing for two weeks',
      subject: s3Bucket({}, { objects: series([]) }),
      message: 'empty',
      args: { days: 14 },
      evidence: { datapoints: 0, from: '2026-11-08', until: '2026-11-22' },
      bills: [],
      removal: { of: 'resource', effect: 'removes', keep: [], remove: [deletion], forGood: [deletion] },
      cautions: ['name'],
      parent: null,
    },
    {
      name: 'S3 has counted zero',
      subject: s3Bucket({}, { objects: series(Array.from({ length: 20 }, () => 0)) }),
      message: 'empty',
      evidence: { datapoints: 14 },
    },
    {
      name: 'emptied before the window',
      subject: s3Bucket({}, { objects: series([40, ...Array.from({ length: 14 }, () => null)]) }),
      message: 'empty',
    },
    {
      name: 'made by a stack',
      subject: s3Bucket({}, { objects: series([]), tagging: { 'aws:cloudformation:stack-name': 'shop' } }),
      message: 'empty',
      parent: { kind: 'cloudformation-stack', name: 'shop' },
      removal: {
        of: 'manager',
        effect: 'removes',
        keep: [look],
        remove: [stackDeletion],
        forGood: [look, stackDeletion],
      },
    },
  ],
  notApplicable: [
    {
      name: 'a bucket that the CDK comes back to',
      subject: s3Bucket({ id: 'cdk-hnb659fds-assets-111122223333-eu-west-1' }, { objects: series([]) }),
      message: 'service',
      args: { service: 'AWS CDK' },
    },
    {
      name: 'made last week',
      subject: s3Bucket({ createdAt: '2026-11-15T00:00:00.000Z' }, { objects: series([]) }),
      message: 'tooNew',
    },
  ],
  unclear: [
    {
      name: 'a window longer than what was asked of CloudWatch',
      subject: s3Bucket({}, { objects: series([]) }),
      options: { windowDays: 120 },
      message: 'incomplete',
    },
  ],
});
