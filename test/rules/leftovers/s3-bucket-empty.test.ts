import { s3BucketEmpty } from '../../../src/rules/leftovers/s3-bucket-empty.ts';
import { bucketUsers, s3Bucket } from '../../support/build/s3-bucket.ts';
import { series } from '../../support/build/series.ts';
import { testRule } from '../../support/rule-tester.ts';

const deletion = 'aws s3api delete-bucket --bucket shop-photos --region eu-west-1';
const look = 'aws cloudformation list-stack-resources --stack-name shop --region eu-west-1';
const stackDeletion = 'aws cloudformation delete-stack --stack-name shop --region eu-west-1';

const ofService = [
  ['cdk-hnb659fds-assets-111122223333-eu-west-1', 'AWS CDK'],
  ['cdktoolkit-stagingbucket-1a2b3c', 'AWS CDK'],
  ['aws-sam-cli-managed-default-samclisourcebucket-1a2b3c', 'AWS SAM'],
  ['elasticbeanstalk-us-east-1-111122223333', 'AWS Elastic Beanstalk'],
  ['cf-templates-1a2b3c4d-us-east-1', 'AWS CloudFormation'],
  ['config-bucket-111122223333', 'AWS Config'],
  ['aws-cloudtrail-logs-111122223333-0a1b2c', 'AWS CloudTrail'],
  ['sagemaker-us-east-1-111122223333', 'Amazon SageMaker AI'],
  ['sagemaker-studio-111122223333-abc', 'Amazon SageMaker AI'],
  ['codepipeline-eu-west-1-123456789', 'AWS CodePipeline'],
] as const;
const ofNobody = ['my-cdk-hnb659fds-assets', 'sagemaker-notes', 'cdk-notes'];

const silent = { objects: series([]), users: bucketUsers() };

testRule(s3BucketEmpty, {
  pass: [
    { name: 'with objects', subject: s3Bucket(), message: 'filled' },
    {
      name: 'emptied last week',
      subject: s3Bucket({}, { ...silent, objects: series([40, ...Array.from({ length: 7 }, () => null)]) }),
      message: 'filled',
      keptBy: 'objects',
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
      subject: s3Bucket({}, silent),
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
      subject: s3Bucket({}, { ...silent, objects: series(Array.from({ length: 20 }, () => 0)) }),
      message: 'empty',
      evidence: { datapoints: 14 },
    },
    {
      name: 'emptied before the window',
      subject: s3Bucket({}, { ...silent, objects: series([40, ...Array.from({ length: 14 }, () => null)]) }),
      message: 'empty',
    },
    {
      name: 'made by a stack',
      subject: s3Bucket({}, { ...silent, tagging: { 'aws:cloudformation:stack-name': 'shop' } }),
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
    ...ofNobody.map((id) => ({
      name: `${id}, which only sounds like the bucket of a service`,
      subject: s3Bucket({ id }, silent),
      message: 'empty',
    })),
  ],
  notApplicable: [
    ...ofService.map(([id, service]) => ({
      name: `${id}, which ${service} comes back to`,
      subject: s3Bucket({ id }, silent),
      message: 'service',
      args: { service },
    })),
    {
      name: 'made last week',
      subject: s3Bucket({ createdAt: '2026-11-15T00:00:00.000Z' }, silent),
      message: 'tooNew',
    },
  ],
  unclear: [
    {
      name: 'S3 has counted objects since, so that nobody asked who uses it',
      subject: s3Bucket({}, { objects: series([]), users: null }),
      message: 'incomplete',
    },
    {
      name: 'a website that redirects, for which no object is needed',
      subject: s3Bucket({}, { objects: series([]), users: bucketUsers({ website: true }) }),
      message: 'website',
      keptBy: 'website',
    },
    {
      name: 'an inbox whose objects are taken out within the day',
      subject: s3Bucket(
        {},
        { objects: series([]), users: bucketUsers({ notified: ['arn:aws:sqs:eu-west-1:111122223333:inbox'] }) },
      ),
      message: 'notified',
      args: { notified: ['arn:aws:sqs:eu-west-1:111122223333:inbox'] },
      keptBy: 'notified',
    },
    {
      name: 'DNS leads to its name, which anybody could take',
      subject: s3Bucket(
        { id: 'www.shop.com' },
        { objects: series([]), users: bucketUsers({ records: ['A www.shop.com'] }) },
      ),
      message: 'named',
      args: { records: ['A www.shop.com'] },
      keptBy: 'records',
    },
    {
      name: 'a window longer than what was asked of CloudWatch',
      subject: s3Bucket({}, silent),
      options: { windowDays: 120 },
      message: 'incomplete',
    },
  ],
});
