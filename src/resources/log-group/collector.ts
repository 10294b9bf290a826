import type { OutputOf } from '../../aws/index.ts';
import { arnOf, type Item, type Place, ResourceGone } from '../../model/index.ts';
import { given, MalformedAnswer, noneIfAbsent, tagsFromMap, tagsNotListed } from '../reading/aws-fields.ts';
import { defineCollector, facet, lister } from '../reading/collector.ts';
import { each } from '../reading/each-item.ts';

type LogGroup = NonNullable<OutputOf<'logs:DescribeLogGroups'>['logGroups']>[number];

/** Log groups of a region: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_LogGroup.html */
export const logGroup = defineCollector({
  type: 'log-group',
  scope: 'regional',
  everything: (place) => groupArn(place, '*'),
  lister: lister(['logs:DescribeLogGroups'], async function* (aws, place) {
    for await (const { logGroups } of aws.pages('logs:DescribeLogGroups', {})) {
      yield* each(given(logGroups, 'logGroups'), { id: 'logGroupName' }, (group) => groupOf(group, place));
    }
  }),
  facets: {
    tagging: facet(['logs:ListTagsForResource'], async ({ id, arn }, aws) => {
      const answer = await aws.find('logs:ListTagsForResource', { resourceArn: arn }, ['ResourceNotFoundException']);
      if (answer === null) throw new ResourceGone(id);
      return tagsFromMap(answer.tags);
    }),
  },
});

const groupArn = (place: Place, name: string): string =>
  arnOf({ ...place, service: 'logs', resource: `log-group:${name}` });

const groupOf = (group: LogGroup, place: Place): Item<'log-group'> => {
  const name = given(group.logGroupName, 'logGroupName');
  return {
    type: 'log-group',
    id: name,
    arn: groupArn(place, name),
    region: place.region,
    name,
    tags: tagsNotListed('log-group'),
    // AWS leaves the retention out to say "for ever".
    retentionDays: noneIfAbsent(group.retentionInDays),
    storedBytes: given(group.storedBytes, 'storedBytes'),
    logClass: noneIfAbsent(group.logGroupClass),
    deletionProtection: noneIfAbsent(group.deletionProtectionEnabled),
    createdAt: fromMilliseconds(given(group.creationTime, 'creationTime')),
  };
};

const fromMilliseconds = (time: number): string => {
  if (!Number.isFinite(time)) throw new MalformedAnswer("AWS's answer has no time in creationTime");
  return new Date(time).toISOString();
};
