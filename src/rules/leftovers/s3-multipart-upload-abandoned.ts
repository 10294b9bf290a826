import { daysSince, removalOf } from '../../derived/index.ts';
import { awsCli, defineRule, type WayOfUseOf } from '../../model/index.ts';
import { text } from './s3-multipart-upload-abandoned.text.ts';

const commandsAtMost = 10;

/** Of an upload, not of its bucket. */
const uses: readonly WayOfUseOf<'s3-bucket'>[] = [
  {
    id: 'uploading',
    what: { en: 'A program that still sends parts', 'pt-BR': 'Um programa que ainda envia partes' },
    notSeen: {
      en: 'whether a program still sends parts: an upload may take weeks, and ends only when it is completed.',
      'pt-BR': 'se um programa ainda envia partes: um upload pode levar semanas e só termina quando é concluído.',
    },
  },
];

/** Off unless asked for: what is inside a bucket can only be listed, and S3 bills each listing. */
export const s3MultipartUploadAbandoned = defineRule({
  id: 's3-multipart-upload-abandoned',
  severity: 'low',
  category: 'leftovers',
  subject: 's3-bucket',
  reads: ['unfinishedUploads'],
  uses,
  options: { minAgeDays: 7 },
  optIn: true,
  references: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpuoverview.html',
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpu-abort-incomplete-mpu-lifecycle-config.html',
  ],
  standards: { 'well-architected': ['COST04-BP03'] },
  text,
  evaluate(bucket, { verdict, now, options: { minAgeDays } }) {
    const { uploads, more } = bucket.unfinishedUploads;
    const old = uploads.filter(({ begunAt }) => daysSince(begunAt, now) >= minAgeDays);
    const [oldest] = old;
    const args = { bucket: bucket.id, days: minAgeDays };
    const evidence = { unfinished: uploads.length, old: old.length, more, oldest: oldest?.begunAt ?? null };
    if (oldest === undefined)
      return more ? verdict.unclear('tooMany', args, evidence) : verdict.pass('none', args, evidence);
    return verdict.fail(
      'abandoned',
      { bucket: bucket.id, uploads: old.length, days: daysSince(oldest.begunAt, now) },
      {
        evidence,
        removal: removalOf(bucket, {
          effect: 'reduces',
          uses,
          remove: old
            .slice(0, commandsAtMost)
            .map(({ key, uploadId }) =>
              awsCli(bucket.region, 's3api abort-multipart-upload', { bucket: bucket.id, key, 'upload-id': uploadId }),
            ),
          cautions: [{ kind: 'lost-for-good', message: 'parts', args: { bucket: bucket.id } }],
        }),
      },
    );
  },
});
