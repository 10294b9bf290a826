import { s3MultipartUploadAbandoned } from '../../../src/rules/leftovers/s3-multipart-upload-abandoned.ts';
import { s3Bucket } from '../../support/build/s3-bucket.ts';
import { testRule } from '../../support/rule-tester.ts';

const upload = (key: string, day: string) => ({ key, uploadId: `id-${key}`, begunAt: `${day}T00:00:00.000Z` });
const bucketWith = (uploads: readonly ReturnType<typeof upload>[], more = false) =>
  s3Bucket({}, { unfinishedUploads: { uploads, more } });
const abort = (key: string) =>
  `aws s3api abort-multipart-upload --bucket shop-photos --key ${key} --upload-id id-${key} --region eu-west-1`;
const many = Array.from({ length: 12 }, (_, at) => upload(`part-${at}`, '2026-10-01'));

testRule(s3MultipartUploadAbandoned, {
  pass: [
    { name: 'without any', subject: s3Bucket(), message: 'none' },
    { name: 'with one of today', subject: bucketWith([upload('a', '2026-11-22')]), message: 'none' },
  ],
  fail: [
    {
      name: 'with one of last month, beside one of today',
      subject: bucketWith([upload('a', '2026-10-22'), upload('b', '2026-11-22')]),
      message: 'abandoned',
      args: { uploads: 1, days: 31 },
      evidence: { unfinished: 2, old: 1, oldest: '2026-10-22T00:00:00.000Z' },
      parent: null,
      removal: { of: 'resource', effect: 'reduces', keep: [], remove: [abort('a')], forGood: [abort('a')] },
      cautions: ['parts'],
    },
    {
      name: 'with more than are worth a command each',
      subject: bucketWith(many),
      message: 'abandoned',
      args: { uploads: 12 },
      commands: many.slice(0, 10).map(({ key }) => abort(key)),
    },
    {
      name: 'by existence alone',
      subject: bucketWith([upload('a', '2026-11-22')]),
      options: { minAgeDays: 0 },
      message: 'abandoned',
      args: { days: 0 },
    },
    {
      name: 'with an old one, though there are more than were looked at',
      subject: bucketWith([upload('a', '2026-10-22')], true),
      message: 'abandoned',
    },
  ],
  unclear: [
    {
      name: 'with more than were looked at, and only young ones among those',
      subject: bucketWith([upload('a', '2026-11-22')], true),
      message: 'tooMany',
    },
  ],
});
