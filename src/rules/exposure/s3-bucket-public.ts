import { closing } from '../../derived/index.ts';
import { amongOthers, awsCli, defineRule, type Failing, partly, type Seen } from '../../model/index.ts';
import { listed } from './listed.ts';
import {
  aclPassage,
  type BucketGuards,
  objectPassage,
  pointPassage,
  policyPassage,
  publicGroups,
  publicPoints,
  switchesOn,
} from './s3/bucket-access.ts';
import { text } from './s3-bucket-public.text.ts';

// Which of the two a public policy or grant allows is not asked.
const readOrWrite = () => null;

export const s3BucketPublic = defineRule({
  id: 's3-bucket-public',
  severity: 'high',
  category: 'exposure',
  subject: 's3-bucket',
  consults: [
    'policyPublic',
    'groupGrants',
    'accessBlock',
    'accountAccessBlock',
    'ownership',
    'accessPoints',
    'multiRegionAccessPoints',
  ],
  references: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html',
  ],
  standards: {
    'cis-7.0': [partly('3.1.4'), partly('2.21', ({ message }) => message !== 'acl')],
    'cis-6.0': [partly('3.1.4')],
    'cis-5.0': [partly('2.1.4')],
    'cis-4.0.1': [partly('2.1.4')],
    'cis-3.0': [partly('2.1.4')],
    'security-hub': [
      amongOthers('S3.2', readOrWrite),
      amongOthers('S3.3', readOrWrite),
      partly('S3.1'),
      partly('S3.8'),
    ],
    'well-architected': ['SEC03-BP07'],
  },
  text,
  evaluate(bucket, { verdict }) {
    const args = { bucket: bucket.id };
    const [policy, acl] = [policyPassage(bucket), aclPassage(bucket)];
    const grants = listed(publicGrants(bucket).map(({ group, permission }) => `${group}: ${permission}`));
    if (policy === 'granted' && acl === 'granted') return verdict.fail('both', { ...args, grants }, failing(bucket));
    if (policy === 'granted') return verdict.fail('policy', args, failing(bucket));
    if (acl === 'granted') return verdict.fail('acl', { ...args, grants }, failing(bucket));
    const [points, objects] = [pointPassage(bucket), objectPassage(bucket)];
    if (points === 'granted')
      return verdict.fail('accessPoint', { ...args, points: listed(publicPoints(bucket)) }, failing(bucket));
    if (policy === 'unread' || acl === 'unread') return verdict.unclear('unread', args);
    if (points === 'unread') return verdict.unclear('pointsUnread', args);
    if (objects === 'granted') return verdict.unclear('objects', args);
    if (objects === 'unread') return verdict.unclear('objectsUnread', args);
    const none = [policy, acl, points].every((passage) => passage === 'none');
    return verdict.pass(none ? 'private' : 'blocked', args);
  },
});

type Bucket = Seen<'s3-bucket', never, keyof BucketGuards>;

const publicGrants = ({ groupGrants }: Bucket) =>
  groupGrants.known ? groupGrants.value.filter(({ group }) => publicGroups.includes(group)) : [];

const failing = (bucket: Bucket): Failing => ({
  evidence: {
    policyPublic: bucket.policyPublic.known ? bucket.policyPublic.value : 'unread',
    publicGrants: publicGrants(bucket).map((grant) => ({ ...grant })),
    publicAccessPoints: publicPoints(bucket),
    bucketSwitches: switchesOn(bucket.accessBlock),
    accountSwitches: switchesOn(bucket.accountAccessBlock),
  },
  removal: closing([
    awsCli(bucket.region, 's3api put-public-access-block', {
      bucket: bucket.id,
      'public-access-block-configuration':
        'BlockPublicAcls=true,IgnorePublicAcls=true,BlockPublicPolicy=true,RestrictPublicBuckets=true',
    }),
  ]),
});
