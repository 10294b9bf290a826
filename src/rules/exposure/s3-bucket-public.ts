import { awsCli, defineRule, type Failing, type Seen } from '../../model/index.ts';
import { aclPassage, policyPassage, publicGroups, switchesOn } from './bucket-access.ts';
import { listed } from './listed.ts';
import { text } from './s3-bucket-public.text.ts';

export const s3BucketPublic = defineRule({
  id: 's3-bucket-public',
  severity: 'high',
  category: 'exposure',
  subject: 's3-bucket',
  consults: ['policyPublic', 'groupGrants', 'accessBlock', 'accountAccessBlock'],
  references: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html',
  ],
  standards: { 'security-hub': ['S3.2', 'S3.3'], 'well-architected': ['SEC03-BP07'] },
  text,
  evaluate(bucket, { say }) {
    const args = { bucket: bucket.id };
    const [policy, acl] = [policyPassage(bucket), aclPassage(bucket)];
    const grants = listed(publicGrants(bucket).map(({ group, permission }) => `${group}: ${permission}`));
    if (policy === 'granted' && acl === 'granted') return say.fail('both', { ...args, grants }, failing(bucket));
    if (policy === 'granted') return say.fail('policy', args, failing(bucket));
    if (acl === 'granted') return say.fail('acl', { ...args, grants }, failing(bucket));
    if (policy === 'unread' || acl === 'unread') return say.unclear('unread', args);
    return say.pass(policy === 'none' && acl === 'none' ? 'private' : 'blocked', args);
  },
});

type Bucket = Seen<'s3-bucket', never, 'policyPublic' | 'groupGrants' | 'accessBlock' | 'accountAccessBlock'>;

const publicGrants = ({ groupGrants }: Bucket) =>
  groupGrants.known ? groupGrants.value.filter(({ group }) => publicGroups.includes(group)) : [];

const failing = (bucket: Bucket): Failing => ({
  evidence: {
    policyPublic: bucket.policyPublic.known ? bucket.policyPublic.value : 'unread',
    publicGrants: publicGrants(bucket).map((grant) => ({ ...grant })),
    bucketSwitches: switchesOn(bucket.accessBlock),
    accountSwitches: switchesOn(bucket.accountAccessBlock),
  },
  commands: [
    awsCli(bucket.region, 's3api put-public-access-block', {
      bucket: bucket.id,
      'public-access-block-configuration':
        'BlockPublicAcls=true,IgnorePublicAcls=true,BlockPublicPolicy=true,RestrictPublicBuckets=true',
    }),
  ],
});
