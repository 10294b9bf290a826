import { actedOn, managedBy, standingOf } from '../../derived/index.ts';
import { awsCli, type Caution, defineRule, type Seen } from '../../model/index.ts';
import type { TableDescription } from '../../resources/dynamodb-table/fields.ts';
import { tableBills } from './dynamodb/bills.ts';
import { text } from './dynamodb-table-idle.text.ts';
import { activityOf } from './idle/activity.ts';

export const dynamodbTableIdle = defineRule({
  id: 'dynamodb-table-idle',
  severity: 'medium',
  category: 'leftovers',
  subject: 'dynamodb-table',
  reads: ['description'],
  // A table on its way out is told by its description alone.
  consults: ['consumedReads', 'consumedWrites', 'tagging'],
  options: { windowDays: 30 },
  references: [
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/metrics-dimensions.html',
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CostOptimization_UnusedResources.html',
  ],
  standards: { 'well-architected': ['COST04-BP03'] },
  text,
  evaluate(table, { verdict, options: { windowDays } }) {
    const { description } = table;
    const { status, createdAt } = description;
    if (createdAt === null || isGone(status)) return verdict.notApplicable('gone', { table: table.id, status });
    if (!standingOf('dynamodb-table', status).works) return verdict.unclear('broken', { table: table.id, status });
    const args = { table: table.id, days: windowDays };
    const { consumedReads: readUnits, consumedWrites: writeUnits } = table;
    if (!readUnits.known || !writeUnits.known) return verdict.unclear('incomplete', args);
    const { state, ...evidence } = activityOf([readUnits.value, writeUnits.value], {
      windowDays,
      began: createdAt,
      silentWhenIdle: true,
      isIdleDay: (units) => units.every((each) => each === 0),
    });
    if (state === 'too-new') return verdict.notApplicable('tooNew', args, { createdAt });
    if (state === 'busy') return verdict.pass('busy', args, evidence);
    if (state !== 'idle') return verdict.unclear('incomplete', args, evidence);
    const { readCapacityUnits: reads, writeCapacityUnits: writes, replicaRegions: regions } = description;
    const standing = { ...evidence, metrics, ...evidenceOf(description) };
    if (regions.length > 0) return verdict.unclear('replicated', { ...args, regions }, standing);
    if (description.streams) return verdict.unclear('streamed', args, standing);
    const waste = { ...wasteOf(table, protectionOf(table)), evidence: standing };
    return description.billingMode === 'PAY_PER_REQUEST'
      ? verdict.fail('onDemand', args, { ...waste, severity: 'low' })
      : verdict.fail('provisioned', { ...args, reads, writes }, waste);
  },
  byExistence: {
    option: 'windowDays',
    reads: ['description'],
    evaluate(table, { verdict }) {
      const { status, readCapacityUnits: reads, writeCapacityUnits: writes } = table.description;
      if (isGone(status)) return verdict.notApplicable('gone', { table: table.id, status });
      if (!standingOf('dynamodb-table', status).works) return verdict.unclear('broken', { table: table.id, status });
      return verdict.fail(
        'stillThere',
        { table: table.id, units: reads + writes, reads, writes },
        {
          evidence: evidenceOf(table.description),
          ...wasteOf(table, replicasOf(table)),
          severity: reads + writes === 0 ? 'low' : 'medium',
        },
      );
    },
  },
});

const isGone = (status: string): boolean => /^(CREATING|DELETING|ARCHIVED|ARCHIVING)$/.test(status);

const metrics = ['ConsumedReadCapacityUnits Sum', 'ConsumedWriteCapacityUnits Sum'];

const evidenceOf = (description: TableDescription) => ({
  billingMode: description.billingMode,
  readCapacityUnits: description.readCapacityUnits,
  writeCapacityUnits: description.writeCapacityUnits,
  sizeBytes: description.sizeBytes,
  itemCount: description.itemCount,
  deletionProtection: description.deletionProtection,
  replicaRegions: description.replicaRegions,
  streams: description.streams,
});

type Table = Seen<'dynamodb-table', 'description', 'tagging'>;

// Somebody asked AWS to refuse just this.
const protectionOf = ({ id, description }: Table): readonly Caution[] =>
  description.deletionProtection ? [{ kind: 'look-first', message: 'protected', args: { table: id } }] : [];

const replicasOf = ({ id, description: { replicaRegions: regions } }: Table): readonly Caution[] =>
  regions.length === 0 ? [] : [{ kind: 'look-first', message: 'replicas', args: { table: id, regions } }];

const wasteOf = (table: Table, cautions: readonly Caution[]) => {
  const { id, region, description, tagging } = table;
  const itself = { 'table-name': id };
  return {
    bills: tableBills(description),
    ...actedOn(table, managedBy(table, tagging), {
      // A backup's name holds 255 characters, as many as a table's.
      keep: [awsCli(region, 'dynamodb create-backup', { ...itself, 'backup-name': `${id.slice(0, 249)}-final` })],
      remove: [
        ...(description.deletionProtection
          ? [awsCli(region, 'dynamodb update-table', { ...itself, 'no-deletion-protection-enabled': true })]
          : []),
        awsCli(region, 'dynamodb delete-table', itself),
      ],
      cautions,
    }),
  };
};
