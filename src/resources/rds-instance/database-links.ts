import type { Aws } from '../../aws/index.ts';
import { arnOf, type Item, type Place } from '../../model/index.ts';
import { given, noneIfAbsent } from '../reading/aws-fields.ts';
import { everyItem } from '../reading/pages-of.ts';

type Database = Pick<Item<'rds-instance'>, 'id' | 'arn' | 'clusterId' | 'engine'>;

// Proxies, integrations and deployments are of RDS alone.
const isOfRds = ({ engine }: Database): boolean => engine !== 'neptune' && engine !== 'docdb';

/** The names of the proxies that lead to an instance or to its cluster: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DBProxyTarget.html */
export const proxiesOf = async (
  database: Database,
  aws: Aws<'rds:DescribeDBProxies' | 'rds:DescribeDBProxyTargets'>,
): Promise<readonly string[]> => {
  if (!isOfRds(database)) return [];
  const proxies = await everyItem(aws.pages('rds:DescribeDBProxies', {}), ({ DBProxies }) =>
    given(DBProxies, 'DBProxies'),
  );
  const names = proxies.map(({ DBProxyName }) => given(DBProxyName, 'DBProxyName'));
  const leading = await Promise.all(names.map((name) => leadsTo(name, database, aws)));
  return names.filter((_, index) => leading[index]);
};

const leadsTo = async (
  DBProxyName: string,
  { id, clusterId }: Database,
  aws: Aws<'rds:DescribeDBProxyTargets'>,
): Promise<boolean> => {
  const gone = ['DBProxyNotFoundFault'];
  if ((await aws.find('rds:DescribeDBProxyTargets', { DBProxyName }, gone)) === null) return false;
  const targets = await everyItem(aws.pages('rds:DescribeDBProxyTargets', { DBProxyName }), ({ Targets }) =>
    given(Targets, 'Targets'),
  );
  return targets.some(({ RdsResourceId, TrackedClusterId }) =>
    [RdsResourceId, TrackedClusterId].some((target) => target === id || (clusterId !== null && target === clusterId)),
  );
};

/** The names of the zero-ETL integrations that copy an instance or its cluster: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_Integration.html */
export const integrationsOf = async (
  database: Database,
  aws: Aws<'rds:DescribeIntegrations'>,
  place: Place,
): Promise<readonly string[]> => {
  if (!isOfRds(database)) return [];
  const all = await everyItem(aws.pages('rds:DescribeIntegrations', {}), ({ Integrations }) =>
    given(Integrations, 'Integrations'),
  );
  const arns = arnsOf(database, place);
  return all
    .filter(({ SourceArn }) => arns.includes(given(SourceArn, 'SourceArn')))
    .map(({ IntegrationName }) => given(IntegrationName, 'IntegrationName'));
};

/**
 * The names of the blue/green deployments of which an instance or its cluster is a side; nobody connects to the green one
 * before the switch: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_BlueGreenDeployment.html
 */
export const blueGreenOf = async (
  database: Database,
  aws: Aws<'rds:DescribeBlueGreenDeployments'>,
  place: Place,
): Promise<readonly string[]> => {
  if (!isOfRds(database)) return [];
  const all = await everyItem(aws.pages('rds:DescribeBlueGreenDeployments', {}), ({ BlueGreenDeployments }) =>
    given(BlueGreenDeployments, 'BlueGreenDeployments'),
  );
  const arns = arnsOf(database, place);
  return all
    .filter(({ Source, Target }) => [Source, Target].some((side) => arns.some((arn) => arn === noneIfAbsent(side))))
    .map(({ BlueGreenDeploymentName }) => given(BlueGreenDeploymentName, 'BlueGreenDeploymentName'));
};

const arnsOf = ({ arn, clusterId }: Database, place: Place): readonly string[] => [
  arn,
  ...(clusterId === null ? [] : [arnOf({ ...place, service: 'rds', resource: `cluster:${clusterId}` })]),
];
