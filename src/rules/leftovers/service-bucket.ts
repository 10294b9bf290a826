// Names that tools and services of AWS give to buckets that they come back to.
const patterns: readonly (readonly [RegExp, string])[] = [
  [/^cdk-[a-z0-9]+-assets-/, 'AWS CDK'],
  [/^cdktoolkit-stagingbucket-/, 'AWS CDK'],
  [/^aws-sam-cli-managed/, 'AWS SAM'],
  [/^elasticbeanstalk-/, 'AWS Elastic Beanstalk'],
  [/^cf-templates-/, 'AWS CloudFormation'],
  [/^config-bucket-/, 'AWS Config'],
  [/^aws-cloudtrail-logs-/, 'AWS CloudTrail'],
  [/^aws-athena-query-results-/, 'Amazon Athena'],
  [/^aws-glue-(assets|scripts|temporary)-/, 'AWS Glue'],
  [/^aws-logs-\d{12}-/, 'Amazon EMR'],
  [/^sagemaker-(studio-)?([a-z]{2}(-[a-z]+)+-\d+-)?\d{12}/, 'Amazon SageMaker AI'],
  [/^codepipeline-[a-z]{2}(-[a-z]+)+-\d+-/, 'AWS CodePipeline'],
  [/^aws-quickstart-|^aws-quicksetup-/, 'AWS Systems Manager'],
];

/** The service that a bucket belongs to by its name, and that would make it anew; null for a bucket of your own. */
export const serviceOfBucket = (name: string): string | null =>
  patterns.find(([pattern]) => pattern.test(name))?.[1] ?? null;
