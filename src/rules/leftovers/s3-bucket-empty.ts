import { actedOn, managedBy } from '../../derived/index.ts';
import { awsCli, defineRule, type Seen } from '../../model/index.ts';
import { activityOf, isTooNew } from './idle/activity.ts';
import { text } from './s3-bucket-empty.text.ts';

// The count of a day comes a day or two late: fewer days than this could be silent without being empty.
const minWindowDays = 3;

/**
 * Judged by what S3 counts by itself once a day, which is free; to list what is inside is not. S3 counts every bucket,
 * and one of which it has nothing to say on any day of the window holds nothing.
 */
export const s3BucketEmpty = defineRule({
  id: 's3-bucket-empty',
  severity: 'low',
  category: 'leftovers',
  subject: 's3-bucket',
  reads: ['objects', 'users'],
  consults: ['tagging'],
  options: { windowDays: 14 },
  references: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/metrics-dimensions.html',
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/delete-bucket.html',
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/how-to-page-redirect.html',
  ],
  standards: { 'well-architected': ['COST04-BP03'] },
  text,
  screen(bucket, { verdict, now, options }) {
    const args = { bucket: bucket.id };
    const windowDays = Math.max(options.windowDays, minWindowDays);
    const service = serviceOf(bucket.id);
    if (service !== null) return verdict.notApplicable('service', { ...args, service });
    if (isTooNew(bucket.createdAt, windowDays, now))
      return verdict.notApplicable('tooNew', { ...args, days: windowDays }, { createdAt: bucket.createdAt });
    return undefined;
  },
  evaluate(bucket, { verdict, options }) {
    const windowDays = Math.max(options.windowDays, minWindowDays);
    const { state, ...evidence } = activityOf([bucket.objects], {
      windowDays,
      began: bucket.createdAt,
      silentWhenIdle: true,
      isIdleDay: ([objects]) => objects === 0,
    });
    const args = { bucket: bucket.id, days: windowDays };
    if (state === 'busy') return verdict.pass('filled', args, evidence);
    const { users } = bucket;
    if (state !== 'idle' || users === null) return verdict.unclear('incomplete', args, evidence);
    const { records, notified, website } = users;
    if (records.length > 0) return verdict.unclear('named', { ...args, records }, { ...evidence, records });
    if (website) return verdict.unclear('website', args, { ...evidence, website });
    if (notified.length > 0) return verdict.unclear('notified', { ...args, notified }, { ...evidence, notified });
    return verdict.fail('empty', args, {
      ...removal(bucket),
      bills: [],
      evidence: { ...evidence, metric: 'NumberOfObjects Average', createdAt: bucket.createdAt },
    });
  },
});

const removal = (bucket: Seen<'s3-bucket', never, 'tagging'>) =>
  actedOn(bucket, managedBy(bucket, bucket.tagging), {
    // AWS refuses to delete a bucket that holds anything after all.
    remove: [awsCli(bucket.region, 's3api delete-bucket', { bucket: bucket.id })],
    cautions: [{ kind: 'lost-for-good', message: 'name', args: { bucket: bucket.id } }],
  });

// Names that tools and services of AWS give to buckets that they come back to, and would make anew.
const serviceNames: readonly (readonly [RegExp, string])[] = [
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

const serviceOf = (name: string): string | null => serviceNames.find(([pattern]) => pattern.test(name))?.[1] ?? null;
