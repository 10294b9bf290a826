import type { Aws } from '../../aws/index.ts';
import { arnOf, type Place, ResourceGone } from '../../model/index.ts';
import {
  emptyIfAbsent,
  falseIfAbsent,
  given,
  givenUnless,
  noneIfAbsent,
  tagsFrom,
  tagsNotListed,
} from '../reading/aws-fields.ts';
import { defineCollector, facet, lister } from '../reading/collector.ts';
import { each } from '../reading/each-item.ts';
import { everyItem, pagesOf } from '../reading/pages-of.ts';
import { dailyMetric } from '../services/cloudwatch/daily-metric.ts';
import type { DailySeries } from '../services/cloudwatch/daily-series.ts';
import { addedUp } from '../services/cloudwatch/series-sum.ts';
import type { TableDescription } from './fields.ts';

/** Tables of a region: https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TableDescription.html */
export const dynamodbTable = defineCollector({
  type: 'dynamodb-table',
  scope: 'regional',
  everything: (place) => arnOf({ ...place, service: 'dynamodb', resource: 'table/*' }),
  lister: lister(['dynamodb:ListTables'], async function* (aws, place) {
    for await (const { TableNames } of aws.pages('dynamodb:ListTables', {})) {
      yield* each(given(TableNames, 'TableNames'), { id: (name) => name }, (name) => {
        return {
          type: 'dynamodb-table',
          id: name,
          arn: arnOf({ ...place, service: 'dynamodb', resource: `table/${name}` }),
          region: place.region,
          name,
          tags: tagsNotListed('dynamodb-table'),
        };
      });
    }
  }),
  facets: {
    description: facet(['dynamodb:DescribeTable'], async ({ id }, aws, place) =>
      described(await tableOf(aws, id), place.region),
    ),
    consumedReads: facet(
      ['dynamodb:DescribeTable', 'cloudwatch:GetMetricStatistics'],
      async ({ id }, aws, place): Promise<DailySeries> => {
        const indexes = emptyIfAbsent((await tableOf(aws, id)).GlobalSecondaryIndexes);
        const names = indexes.map(({ IndexName }) => given(IndexName, 'IndexName'));
        const own = { TableName: id };
        const [first, ...others] = await Promise.all(
          [own, ...names.map((name) => ({ ...own, GlobalSecondaryIndexName: name }))].map((dimensions) =>
            consumed(aws, 'Read', dimensions, place),
          ),
        );
        return addedUp(given(first, 'its own series'), others);
      },
    ),
    // Whatever is written into an index was written into the table.
    consumedWrites: facet(['cloudwatch:GetMetricStatistics'], ({ id }, aws, place) =>
      consumed(aws, 'Write', { TableName: id }, place),
    ),
    tagging: facet(['dynamodb:ListTagsOfResource'], async ({ id, arn }, aws) => {
      const gone = { id, gone: 'ResourceNotFoundException' };
      const pages = pagesOf(aws, 'dynamodb:ListTagsOfResource', { ResourceArn: arn }, gone);
      return tagsFrom(await everyItem(pages, ({ Tags }) => emptyIfAbsent(Tags)));
    }),
  },
});

const tableOf = async (aws: Aws<'dynamodb:DescribeTable'>, name: string) => {
  const answer = await aws.find('dynamodb:DescribeTable', { TableName: name }, ['ResourceNotFoundException']);
  if (answer === null) throw new ResourceGone(name);
  return given(answer.Table, 'Table');
};

type Table = Awaited<ReturnType<typeof tableOf>>;

const consumed = (
  aws: Aws<'cloudwatch:GetMetricStatistics'>,
  kind: 'Read' | 'Write',
  dimensions: { readonly [name: string]: string },
  { now }: Place,
): Promise<DailySeries> =>
  dailyMetric(
    aws,
    { namespace: 'AWS/DynamoDB', metric: `Consumed${kind}CapacityUnits`, statistic: 'Sum', dimensions },
    now,
  );

const described = (table: Table, region: string): TableDescription => {
  const status = given(table.TableStatus, 'TableStatus');
  const deleting = status === 'DELETING';
  const indexes = emptyIfAbsent(table.GlobalSecondaryIndexes);
  const summary = noneIfAbsent(table.BillingModeSummary);
  const billingMode = summary === null ? 'PROVISIONED' : given(summary.BillingMode, 'BillingMode');
  const capacities = billingMode === 'PAY_PER_REQUEST' ? [] : [table, ...indexes].map(capacityOf);
  // An index that is made or deleted has no size.
  const whole = indexes.filter(({ IndexStatus }) => IndexStatus !== 'CREATING' && IndexStatus !== 'DELETING');
  const sizes = [...whole, ...emptyIfAbsent(table.LocalSecondaryIndexes)].map(({ IndexSizeBytes }) =>
    given(IndexSizeBytes, 'IndexSizeBytes'),
  );
  const tableClass = noneIfAbsent(table.TableClassSummary);
  return {
    status,
    createdAt: noneIfAbsent(givenUnless(deleting, table.CreationDateTime, 'CreationDateTime')?.toISOString()),
    billingMode,
    tableClass: tableClass === null ? 'STANDARD' : given(tableClass.TableClass, 'TableClass'),
    readCapacityUnits: sum(capacities.map(({ reads }) => reads)),
    writeCapacityUnits: sum(capacities.map(({ writes }) => writes)),
    sizeBytes: sum([given(table.TableSizeBytes, 'TableSizeBytes'), ...sizes]),
    itemCount: given(table.ItemCount, 'ItemCount'),
    replicaRegions: emptyIfAbsent(table.Replicas)
      .map(({ RegionName }) => given(RegionName, 'RegionName'))
      .filter((name) => name !== region),
    deletionProtection: givenUnless(deleting, table.DeletionProtectionEnabled, 'DeletionProtectionEnabled') === true,
    streams: falseIfAbsent(table.StreamSpecification?.StreamEnabled),
  };
};

const capacityOf = ({ ProvisionedThroughput }: Pick<Table, 'ProvisionedThroughput'>) => {
  const { ReadCapacityUnits, WriteCapacityUnits } = given(ProvisionedThroughput, 'ProvisionedThroughput');
  return {
    reads: given(ReadCapacityUnits, 'ReadCapacityUnits'),
    writes: given(WriteCapacityUnits, 'WriteCapacityUnits'),
  };
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
