import { type Bill, hoursPerMonth } from '../../../model/index.ts';

/** A major version of an engine whose standard support has an end, after which AWS bills Extended Support for as long as it runs. */
interface Ending {
  readonly engine: string;
  /** What its version numbers begin with. */
  readonly version: string;
  /** The first day that bills, `YYYY-MM-DD`. */
  readonly billsFrom: string;
}

/**
 * Read on 2026-11-22 from
 * https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/MySQL.Concepts.VersionMgmt.html,
 * https://docs.aws.amazon.com/AmazonRDS/latest/PostgreSQLReleaseNotes/postgresql-release-calendar.html,
 * https://docs.aws.amazon.com/AmazonRDS/latest/AuroraMySQLReleaseNotes/AuroraMySQL.release-calendars.html and
 * https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/extended-support-versions.html
 */
const endings: readonly Ending[] = [
  { engine: 'mysql', version: '5.7', billsFrom: '2024-03-01' },
  { engine: 'mysql', version: '8.0', billsFrom: '2026-08-01' },
  { engine: 'postgres', version: '11', billsFrom: '2024-04-01' },
  { engine: 'postgres', version: '12', billsFrom: '2025-03-01' },
  { engine: 'postgres', version: '13', billsFrom: '2026-03-01' },
  { engine: 'postgres', version: '14', billsFrom: '2027-03-01' },
  { engine: 'aurora-mysql', version: '5.7', billsFrom: '2024-12-01' },
  { engine: 'aurora-mysql', version: '8.0', billsFrom: '2028-05-01' },
  { engine: 'aurora-postgresql', version: '11', billsFrom: '2024-04-01' },
  { engine: 'aurora-postgresql', version: '12', billsFrom: '2025-03-01' },
  { engine: 'aurora-postgresql', version: '13', billsFrom: '2026-03-01' },
  { engine: 'aurora-postgresql', version: '14', billsFrom: '2027-03-01' },
  { engine: 'redis', version: '4', billsFrom: '2026-02-01' },
  { engine: 'redis', version: '5', billsFrom: '2026-02-01' },
  { engine: 'redis', version: '6', billsFrom: '2027-02-01' },
];

/**
 * What Extended Support adds to a database or a cache of this engine and version, on this day. It bills by vCPU or by node type,
 * which nothing here tells: the bill has no price, so that the rest is the least.
 */
export const extendedSupportBills = (
  engine: string | null,
  version: string | null,
  now: Date,
  item: 'elasticache-extended-support-hour' | 'rds-extended-support-hour',
): readonly Bill[] => {
  const today = now.toISOString().slice(0, 10);
  const ended = endings.find(
    (ending) => ending.engine === engine && isOf(ending, version) && ending.billsFrom <= today,
  );
  return ended === undefined ? [] : [{ item, of: `${ended.engine} ${ended.version}`, quantity: hoursPerMonth }];
};

const isOf = (ending: Ending, version: string | null): boolean =>
  version === ending.version || version?.startsWith(`${ending.version}.`) === true;
