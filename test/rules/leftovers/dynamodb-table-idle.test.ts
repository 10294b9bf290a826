import type { TableDescription } from '../../../src/resources/dynamodb-table/fields.ts';
import { dynamodbTableIdle } from '../../../src/rules/leftovers/dynamodb-table-idle.ts';
import { dynamodbTable } from '../../support/build/dynamodb-table.ts';
import { series } from '../../support/build/series.ts';
import { testRule } from '../../support/rule-tester.ts';

const description: TableDescription = {
  status: 'ACTIVE',
  createdAt: '2026-06-01T00:00:00.000Z',
  billingMode: 'PROVISIONED',
  tableClass: 'STANDARD',
  readCapacityUnits: 10,
  writeCapacityUnits: 5,
  sizeBytes: 2 * 1024 ** 3,
  itemCount: 1_000_000,
  replicaRegions: [],
  deletionProtection: false,
  streams: false,
};
const silent = { description, consumedReads: series([]), consumedWrites: series([]) };
const backup = 'aws dynamodb create-backup --table-name orders --backup-name orders-final --region eu-west-1';
const unprotection =
  'aws dynamodb update-table --table-name orders --no-deletion-protection-enabled --region eu-west-1';
const deletion = 'aws dynamodb delete-table --table-name orders --region eu-west-1';

testRule(dynamodbTableIdle, {
  pass: [
    { name: 'read and written', subject: dynamodbTable(), message: 'busy' },
    {
      name: 'read once within the window',
      subject: dynamodbTable(
        {},
        { ...silent, consumedReads: series([0.5, ...Array.from({ length: 29 }, () => null)]) },
      ),
      message: 'busy',
      keptBy: 'reads',
    },
    {
      name: 'written, never read',
      subject: dynamodbTable({}, { ...silent, consumedWrites: series([1]) }),
      message: 'busy',
      keptBy: 'writes',
    },
    {
      name: 'empty, but read: the number of items decides nothing',
      subject: dynamodbTable({}, { description: { ...description, itemCount: 0, sizeBytes: 0 } }),
      message: 'busy',
    },
  ],
  fail: [
    {
      name: 'provisioned and silent, full as it is',
      subject: dynamodbTable({}, silent),
      message: 'provisioned',
      args: { reads: 10, writes: 5, days: 30 },
      evidence: { from: '2026-10-23', until: '2026-11-22', datapoints: 0, itemCount: 1_000_000 },
      severity: 'medium',
      bills: [
        ['dynamodb-read-unit-hour', 7300],
        ['dynamodb-write-unit-hour', 3650],
        ['dynamodb-gb-month', 2],
      ],
      commands: [backup, deletion],
      removal: {
        of: 'resource',
        effect: 'removes',
        phase: 'database',
        keep: [backup],
        remove: [deletion],
        forGood: [deletion],
        waits: [],
      },
      cautions: [],
      parent: null,
    },
    {
      name: 'used, but not within the window',
      subject: dynamodbTable({}, { ...silent, consumedReads: series([1, ...Array.from({ length: 30 }, () => null)]) }),
      message: 'provisioned',
    },
    {
      name: 'on demand it bills storage alone',
      subject: dynamodbTable(
        {},
        {
          ...silent,
          description: { ...description, billingMode: 'PAY_PER_REQUEST', readCapacityUnits: 0, writeCapacityUnits: 0 },
        },
      ),
      message: 'onDemand',
      severity: 'low',
      bills: [['dynamodb-gb-month', 2]],
    },
    {
      name: 'protected from deletion, in the class for infrequent access',
      subject: dynamodbTable(
        {},
        {
          ...silent,
          description: {
            ...description,
            tableClass: 'STANDARD_INFREQUENT_ACCESS',
            deletionProtection: true,
          },
        },
      ),
      message: 'provisioned',
      evidence: { deletionProtection: true },
      bills: [
        ['dynamodb-ia-read-unit-hour', 7300],
        ['dynamodb-ia-write-unit-hour', 3650],
        ['dynamodb-ia-gb-month', 2],
      ],
      removal: { keep: [backup], remove: [unprotection, deletion], forGood: [unprotection, deletion] },
      cautions: ['protected'],
    },
    {
      name: 'made today and in use, where its existence alone counts',
      subject: dynamodbTable({}, { description: { ...description, createdAt: '2026-11-22T11:00:00.000Z' } }),
      options: { windowDays: 0 },
      message: 'stillThere',
      args: { units: 15, reads: 10, writes: 5 },
      evidence: { sizeBytes: 2 * 1024 ** 3 },
      severity: 'medium',
      bills: [
        ['dynamodb-read-unit-hour', 7300],
        ['dynamodb-write-unit-hour', 3650],
        ['dynamodb-gb-month', 2],
      ],
      commands: [backup, deletion],
    },
    {
      name: 'a replica where its existence alone counts',
      subject: dynamodbTable({}, { description: { ...description, replicaRegions: ['sa-east-1'] } }),
      options: { windowDays: 0 },
      message: 'stillThere',
      cautions: ['replicas'],
    },
    {
      name: 'on demand, in a stack, where its existence alone counts',
      subject: dynamodbTable(
        {},
        {
          description: { ...description, billingMode: 'PAY_PER_REQUEST', readCapacityUnits: 0, writeCapacityUnits: 0 },
          tagging: { 'aws:cloudformation:stack-name': 'shop' },
        },
      ),
      options: { windowDays: 0 },
      message: 'stillThere',
      severity: 'low',
      parent: { kind: 'cloudformation-stack', name: 'shop' },
    },
    {
      name: 'made by a stack: the stack is the place to act, after a backup',
      subject: dynamodbTable({}, { ...silent, tagging: { 'aws:cloudformation:stack-name': 'shop' } }),
      message: 'provisioned',
      parent: { kind: 'cloudformation-stack', name: 'shop' },
      removal: {
        of: 'manager',
        effect: 'removes',
        phase: 'stack',
        keep: [backup, 'aws cloudformation list-stack-resources --stack-name shop --region eu-west-1'],
        remove: ['aws cloudformation delete-stack --stack-name shop --region eu-west-1'],
      },
    },
  ],
  notApplicable: [
    {
      name: 'younger than the window: silence says nothing',
      subject: dynamodbTable({}, { ...silent, description: { ...description, createdAt: '2026-10-23T08:00:00.000Z' } }),
      message: 'tooNew',
    },
    {
      name: 'being deleted',
      subject: dynamodbTable({}, { ...silent, description: { ...description, status: 'DELETING' } }),
      message: 'gone',
    },
    {
      name: 'being deleted, although its existence alone would count',
      subject: dynamodbTable({}, { description: { ...description, status: 'DELETING' } }),
      options: { windowDays: 0 },
      message: 'gone',
    },
    {
      name: 'archived by AWS',
      subject: dynamodbTable({}, { ...silent, description: { ...description, status: 'ARCHIVED' } }),
      message: 'gone',
    },
  ],
  unclear: [
    {
      name: 'a replica of a global table idles by nature',
      subject: dynamodbTable({}, { ...silent, description: { ...description, replicaRegions: ['sa-east-1'] } }),
      message: 'replicated',
      args: { regions: ['sa-east-1'] },
      keptBy: 'replicas',
    },
    {
      name: 'items that expire still reach its stream',
      subject: dynamodbTable({}, { ...silent, description: { ...description, streams: true } }),
      message: 'streamed',
      keptBy: 'stream',
    },
    {
      name: 'a table whose key is gone: nobody can use it',
      subject: dynamodbTable(
        {},
        { ...silent, description: { ...description, status: 'INACCESSIBLE_ENCRYPTION_CREDENTIALS' } },
      ),
      message: 'broken',
    },
    {
      name: 'the same, for a learner',
      subject: dynamodbTable({}, { description: { ...description, status: 'REPLICATION_NOT_AUTHORIZED' } }),
      options: { windowDays: 0 },
      message: 'broken',
    },
    {
      name: 'a window longer than what was asked of CloudWatch',
      subject: dynamodbTable({}, silent),
      options: { windowDays: 120 },
      message: 'incomplete',
    },
  ],
});
