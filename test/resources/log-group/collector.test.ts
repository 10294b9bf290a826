import { expect, it } from 'vitest';
import { ResourceGone } from '../../../src/model/index.ts';
import { logGroup } from '../../../src/resources/log-group/collector.ts';
import { type Answers, awsError, facetRead, listed } from '../../support/fake-aws.ts';

const group = {
  logGroupName: '/aws/lambda/mailer',
  creationTime: Date.parse('2025-06-01T00:00:00Z'),
  storedBytes: 12,
  logGroupClass: 'STANDARD' as const,
  arn: 'arn:aws:logs:eu-west-1:111122223333:log-group:/aws/lambda/mailer:*',
};
const groups = (...logGroups: object[]) => listed(logGroup, { 'logs:DescribeLogGroups': () => ({ logGroups }) });

it('takes a group without a retention for one that is kept for ever', async () => {
  const [kept, forEver] = await groups({ ...group, retentionInDays: 7, deletionProtectionEnabled: true }, group);
  expect(kept).toMatchObject({ retentionDays: 7, deletionProtection: true });
  expect(forEver).toMatchObject({
    id: '/aws/lambda/mailer',
    arn: 'arn:aws:logs:eu-west-1:111122223333:log-group:/aws/lambda/mailer',
    retentionDays: null,
    storedBytes: 12,
    logClass: 'STANDARD',
    deletionProtection: null,
    createdAt: '2025-06-01T00:00:00.000Z',
  });
});

it('lists every page', async () => {
  const items = await listed(logGroup, {
    'logs:DescribeLogGroups': () => [{ logGroups: [group], nextToken: 'x' }, { logGroups: [group] }],
  });
  expect(items).toHaveLength(2);
});

it.each([
  ['logGroups', undefined],
  ['logGroupName', { ...group, logGroupName: undefined }],
  ['storedBytes', { ...group, storedBytes: undefined }],
  ['creationTime', { ...group, creationTime: undefined }],
])('does not guess %s', async (field, malformed) => {
  const answer = malformed === undefined ? {} : { logGroups: [malformed] };
  await expect(listed(logGroup, { 'logs:DescribeLogGroups': () => answer })).rejects.toThrow(
    `AWS's answer lacks ${field}`,
  );
});

it('reads tags by the ARN without the star, and drops a group that vanished', async () => {
  const [item] = await groups(group);
  if (item === undefined) throw new Error('no group');
  const tags = (answer: NonNullable<Answers['logs:ListTagsForResource']>) =>
    facetRead(logGroup, { 'logs:ListTagsForResource': answer }, item, 'tagging');
  expect(await tags(({ resourceArn }) => ({ tags: { arn: resourceArn ?? '' } }))).toEqual({ arn: item.arn });
  await expect(tags(() => awsError('ResourceNotFoundException'))).rejects.toThrow(ResourceGone);
});
