import { type Bill, hoursPerMonth, type Item, rdsStorageTypes } from '../../../model/index.ts';
import type { RdsCluster } from '../../../resources/rds-instance/rds-cluster.ts';

type Database = Item<'rds-instance'>;

/** True where a cluster volume holds the data: Aurora, Neptune and DocumentDB. */
export const hasClusterVolume = ({ engine }: Pick<Database, 'engine'>): boolean => familyOf(engine) !== 'rds';

const familyOf = (engine: string): 'aurora' | 'docdb' | 'neptune' | 'rds' => {
  if (engine.startsWith('aurora')) return 'aurora';
  return engine === 'docdb' || engine === 'neptune' ? engine : 'rds';
};

/** What a running instance bills: its hours, and the storage where that is its own. https://aws.amazon.com/rds/pricing/ */
export const runningBills = (database: Database, cluster: RdsCluster | null): readonly Bill[] => [
  hoursOf(database, cluster),
  ...(hasClusterVolume(database) ? [] : storageBills(database)),
];

/** What a stopped instance goes on billing; a cluster bills for its volume by itself. Backups come on top. */
export const storageBills = ({ storageType, allocatedGib, iops, multiAz }: Database): readonly Bill[] => {
  const type = rdsStorageTypes.find((each) => each === storageType) ?? 'unknown';
  const zones = multiAz === true ? '-multi-az' : '';
  const bills: readonly Bill[] = [
    { item: `rds-${type}${zones}-gb-month`, quantity: allocatedGib ?? 0 },
    // Only these bill each of them; the others include some.
    ...(type === 'io1' || type === 'io2'
      ? [{ item: `rds-${type}${zones}-iops-month` as const, quantity: iops ?? 0 }]
      : []),
  ];
  return bills.filter(({ quantity }) => quantity > 0);
};

const hoursOf = (database: Database, cluster: RdsCluster | null): Bill => {
  const { instanceClass, engine, multiAz } = database;
  const family = familyOf(engine);
  const storage = cluster?.ioOptimized === true ? '-iopt' : '';
  if (instanceClass === 'db.serverless') {
    return { item: `${family}${storage}-capacity-unit-hour`, ...least(cluster) };
  }
  return {
    item:
      family === 'rds' && multiAz === true
        ? `rds${storage}-multi-az-instance-hour`
        : `${family}${storage}-instance-hour`,
    of: `${instanceClass} ${licensed(database)}`,
    quantity: hoursPerMonth,
  };
};

// What it cannot go below; where AWS does not say, no price fits.
const least = (cluster: RdsCluster | null): Pick<Bill, 'of' | 'quantity'> =>
  cluster === null || cluster.minCapacity === null
    ? { of: 'an unknown minimum', quantity: 0 }
    : { quantity: cluster.minCapacity * hoursPerMonth };

// Oracle and SQL Server cost more where the licence is in the price.
const licensed = ({ engine, licenseModel }: Database): string =>
  /^(oracle|sqlserver|db2)/.test(engine) ? `${engine} ${licenseModel ?? 'unknown licence'}` : engine;
