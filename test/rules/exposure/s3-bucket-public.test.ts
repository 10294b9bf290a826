import type { AccessPoint } from '../../../src/resources/s3-bucket/fields.ts';
import { s3BucketPublic } from '../../../src/rules/exposure/s3-bucket-public.ts';
import { accessBlock, s3Bucket } from '../../support/build/s3-bucket.ts';
import { testRule } from '../../support/rule-tester.ts';

const unblocked = { accessBlock: null, accountAccessBlock: null };
const point = (change: Partial<AccessPoint> = {}): AccessPoint => ({
  name: 'partners',
  policyPublic: true,
  accessBlock: accessBlock({ blockPublicPolicy: false, restrictPublicBuckets: false }),
  ...change,
});
const everyoneReads = [{ group: 'AllUsers', permission: 'READ' }];
const anyAccountWrites = [{ group: 'AuthenticatedUsers', permission: 'WRITE' }];
const block =
  'aws s3api put-public-access-block --bucket shop-photos --public-access-block-configuration BlockPublicAcls=true,IgnorePublicAcls=true,BlockPublicPolicy=true,RestrictPublicBuckets=true --region eu-west-1';
const unreadable = (facet: string, bucket = s3Bucket({}, unblocked)) => ({
  ...bucket,
  facets: {
    ...bucket.facets,
    [facet]: { known: false as const, cause: { kind: 'denied' as const, operation: 's3:X' as const, action: 's3:X' } },
  },
});

testRule(s3BucketPublic, {
  pass: [
    { name: 'as AWS makes them now', subject: s3Bucket(), message: 'private' },
    { name: 'without any block, but nothing is granted', subject: s3Bucket({}, unblocked), message: 'private' },
    {
      name: 'a policy that AWS does not call public',
      subject: s3Bucket({}, { ...unblocked, policyPublic: false }),
      message: 'private',
    },
    {
      name: 'the log delivery group is nobody from outside',
      subject: s3Bucket({}, { ...unblocked, groupGrants: [{ group: 'LogDelivery', permission: 'WRITE' }] }),
      message: 'private',
    },
    {
      name: 'ACLs count, and the account ignores public ones',
      subject: s3Bucket({}, { ...unblocked, ownership: 'ObjectWriter', accountAccessBlock: accessBlock() }),
      message: 'private',
    },
    {
      name: 'who owns objects cannot be read, but public ACLs are ignored',
      subject: unreadable('ownership', s3Bucket()),
      message: 'private',
    },
    {
      name: 'an access point with a public policy that it blocks itself',
      subject: s3Bucket({}, { ...unblocked, accessPoints: [point({ accessBlock: accessBlock() })] }),
      message: 'private',
    },
    {
      name: 'an access point with a public policy, which the bucket restricts',
      subject: s3Bucket({}, { accessPoints: [point()] }),
      message: 'blocked',
    },
    {
      name: 'a public policy that the bucket restricts',
      subject: s3Bucket({}, { policyPublic: true }),
      message: 'blocked',
    },
    {
      name: 'public in both ways, and the account blocks both',
      subject: s3Bucket(
        {},
        { ...unblocked, policyPublic: true, groupGrants: everyoneReads, accountAccessBlock: accessBlock() },
      ),
      message: 'blocked',
    },
    {
      name: 'the account cannot be read, but the bucket blocks all by itself',
      subject: unreadable('accountAccessBlock', s3Bucket({}, { policyPublic: true, groupGrants: everyoneReads })),
      message: 'blocked',
    },
    {
      name: 'the policy cannot be read, but the bucket restricts whatever it says',
      subject: unreadable('policyPublic', s3Bucket()),
      message: 'blocked',
    },
  ],
  fail: [
    {
      name: 'a public policy',
      subject: s3Bucket({}, { ...unblocked, policyPublic: true }),
      message: 'policy',
      severity: 'high',
      args: { bucket: 'shop-photos' },
      evidence: { policyPublic: true, publicGrants: [], bucketSwitches: [], accountSwitches: [] },
      commands: [block],
    },
    {
      name: 'blocking new policies does not close the one that stands',
      subject: s3Bucket({}, { policyPublic: true, accessBlock: accessBlock({ restrictPublicBuckets: false }) }),
      message: 'policy',
      evidence: { bucketSwitches: ['blockPublicAcls', 'ignorePublicAcls', 'blockPublicPolicy'] },
    },
    {
      name: 'everyone reads by the ACL',
      subject: s3Bucket({}, { ...unblocked, groupGrants: everyoneReads }),
      message: 'acl',
      args: { grants: ['AllUsers: READ'] },
      evidence: { publicGrants: [{ group: 'AllUsers', permission: 'READ' }] },
    },
    {
      name: 'every AWS account writes, for blocking new ACLs does not undo the old',
      subject: s3Bucket({}, { groupGrants: anyAccountWrites, accessBlock: accessBlock({ ignorePublicAcls: false }) }),
      message: 'acl',
      args: { grants: ['AuthenticatedUsers: WRITE'] },
    },
    {
      name: 'an access point whose policy is public',
      subject: s3Bucket({}, { ...unblocked, accessPoints: [point(), point({ name: 'inner', policyPublic: false })] }),
      message: 'accessPoint',
      severity: 'high',
      args: { points: ['partners'] },
      evidence: { publicAccessPoints: ['partners'] },
      commands: [block],
    },
    {
      name: 'a multi-region access point whose policy is public',
      subject: s3Bucket({}, { ...unblocked, multiRegionAccessPoints: [point({ name: 'worldwide' })] }),
      message: 'accessPoint',
      args: { points: ['worldwide'] },
    },
    {
      name: 'a public access point, whatever the other kind that cannot be read says',
      subject: unreadable('multiRegionAccessPoints', s3Bucket({}, { ...unblocked, accessPoints: [point()] })),
      message: 'accessPoint',
    },
    {
      name: 'in both ways',
      subject: s3Bucket({}, { ...unblocked, policyPublic: true, groupGrants: everyoneReads }),
      message: 'both',
    },
    {
      name: 'open by the ACL, whatever the policy that cannot be read says',
      subject: unreadable('policyPublic', s3Bucket({}, { ...unblocked, groupGrants: everyoneReads })),
      message: 'acl',
      evidence: { policyPublic: 'unread' },
    },
  ],
  unclear: [
    {
      name: 'ACLs count, and nothing ignores those of objects',
      subject: s3Bucket({}, { ...unblocked, ownership: 'ObjectWriter' }),
      message: 'objects',
    },
    {
      name: 'nobody set who owns objects, which is as if their writers did',
      subject: s3Bucket({}, { ...unblocked, ownership: null }),
      message: 'objects',
    },
    {
      name: 'blocking new ACLs does not undo those of objects that stand',
      subject: s3Bucket(
        {},
        { ownership: 'BucketOwnerPreferred', accessBlock: accessBlock({ ignorePublicAcls: false }) },
      ),
      message: 'objects',
    },
    { name: 'who owns objects cannot be read', subject: unreadable('ownership'), message: 'objectsUnread' },
    { name: 'the access points cannot be read', subject: unreadable('accessPoints'), message: 'pointsUnread' },
    {
      name: 'the multi-region access points cannot be read',
      subject: unreadable('multiRegionAccessPoints'),
      message: 'pointsUnread',
    },
    {
      name: 'a public access point, and the block of the account cannot be read',
      subject: unreadable('accountAccessBlock', s3Bucket({}, { ...unblocked, accessPoints: [point()] })),
      message: 'pointsUnread',
    },
    { name: 'the policy cannot be read', subject: unreadable('policyPublic'), message: 'unread' },
    { name: 'the ACL cannot be read', subject: unreadable('groupGrants'), message: 'unread' },
    {
      name: 'a public policy, and the block of the account cannot be read',
      subject: unreadable('accountAccessBlock', s3Bucket({}, { ...unblocked, policyPublic: true })),
      message: 'unread',
    },
    {
      name: 'a public ACL, and the block of the bucket cannot be read',
      subject: unreadable('accessBlock', s3Bucket({}, { ...unblocked, groupGrants: everyoneReads })),
      message: 'unread',
    },
  ],
});
