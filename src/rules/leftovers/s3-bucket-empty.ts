import { awsCli, defineRule, type Failing, type Seen } from '../../model/index.ts';
import { activityOf, isTooNew } from './idle/activity.ts';
import { stackOf } from './parent.ts';
import { remedy } from './remediation.ts';
import { text } from './s3-bucket-empty.text.ts';
import { serviceOfBucket } from './service-bucket.ts';

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
  reads: ['objects'],
  consults: ['tagging'],
  options: { windowDays: 14 },
  references: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/metrics-dimensions.html',
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/delete-bucket.html',
  ],
  standards: { 'well-architected': ['COST04-BP03'] },
  text,
  screen(bucket, { verdict, now, options }) {
    const args = { bucket: bucket.id };
    const windowDays = Math.max(options.windowDays, minWindowDays);
    const service = serviceOfBucket(bucket.id);
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
    if (state !== 'idle') return verdict.unclear('incomplete', args, evidence);
    return verdict.fail('empty', args, {
      ...removal(bucket),
      evidence: { ...evidence, metric: 'NumberOfObjects Average', createdAt: bucket.createdAt },
    });
  },
});

// AWS refuses to delete a bucket that holds anything after all.
const removal = ({ id, region, tagging }: Seen<'s3-bucket', never, 'tagging'>): Omit<Failing, 'evidence'> => ({
  bills: [],
  ...remedy(stackOf(tagging), region, { keep: [], remove: [awsCli(region, 's3api delete-bucket', { bucket: id })] }),
});
