import type { Aws } from '../../aws/index.ts';
import { type Item, parseArn } from '../../model/index.ts';
import { given } from '../reading/aws-fields.ts';
import { everyItem } from '../reading/pages-of.ts';

type Cluster = Pick<Item<'redshift-cluster'>, 'namespaceArn'>;

// A cluster that does not say its namespace can still be told apart from nothing at all.
const isOf = ({ namespaceArn }: Cluster, arn: string): boolean => given(namespaceArn, 'ClusterNamespaceArn') === arn;

/** The names of the data shares that a cluster offers. All of a region are asked for at once: https://docs.aws.amazon.com/redshift/latest/APIReference/API_DataShare.html */
export const dataSharesOf = async (
  cluster: Cluster,
  aws: Aws<'redshift:DescribeDataShares'>,
): Promise<readonly string[]> => {
  const all = await everyItem(aws.pages('redshift:DescribeDataShares', {}), ({ DataShares }) =>
    given(DataShares, 'DataShares'),
  );
  return all
    .filter(({ ProducerArn }) => isOf(cluster, given(ProducerArn, 'ProducerArn')))
    .map(({ DataShareArn }) => nameIn(given(DataShareArn, 'DataShareArn')));
};

// arn:aws:redshift:eu-west-1:111122223333:datashare:NAMESPACE/NAME
const nameIn = (arn: string): string => {
  const resource = parseArn(arn)?.resource;
  return resource === undefined ? arn : resource.slice(resource.indexOf('/') + 1);
};

/** The ARNs of what zero-ETL integrations copy into a cluster: https://docs.aws.amazon.com/redshift/latest/APIReference/API_InboundIntegration.html */
export const integrationsInto = async (
  cluster: Cluster,
  aws: Aws<'redshift:DescribeInboundIntegrations'>,
): Promise<readonly string[]> => {
  const all = await everyItem(aws.pages('redshift:DescribeInboundIntegrations', {}), ({ InboundIntegrations }) =>
    given(InboundIntegrations, 'InboundIntegrations'),
  );
  return all
    .filter(({ TargetArn }) => isOf(cluster, given(TargetArn, 'TargetArn')))
    .map(({ SourceArn }) => given(SourceArn, 'SourceArn'));
};
