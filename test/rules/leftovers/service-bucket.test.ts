import { expect, it } from 'vitest';
import { serviceOfBucket } from '../../../src/rules/leftovers/service-bucket.ts';

it.each([
  ['cdk-hnb659fds-assets-111122223333-eu-west-1', 'AWS CDK'],
  ['aws-sam-cli-managed-default-samclisourcebucket-1a2b3c', 'AWS SAM'],
  ['elasticbeanstalk-us-east-1-111122223333', 'AWS Elastic Beanstalk'],
  ['cf-templates-1a2b3c4d-us-east-1', 'AWS CloudFormation'],
  ['config-bucket-111122223333', 'AWS Config'],
  ['aws-cloudtrail-logs-111122223333-0a1b2c', 'AWS CloudTrail'],
  ['sagemaker-us-east-1-111122223333', 'Amazon SageMaker AI'],
  ['sagemaker-studio-111122223333-abc', 'Amazon SageMaker AI'],
  ['codepipeline-eu-west-1-123456789', 'AWS CodePipeline'],
  ['shop-photos', null],
  ['my-cdk-hnb659fds-assets', null],
  ['sagemaker-notes', null],
  ['cdk-notes', null],
])('%s belongs to %s', (name, service) => {
  expect(serviceOfBucket(name)).toBe(service);
});
