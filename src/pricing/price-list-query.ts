import type { Priced, PricedItem } from '../model/index.ts';
import { databaseAsks } from './database-asks.ts';
import type { PriceQuery } from './price-list-answer.ts';
import { type Ask, gbMonth, hour, iopsMonth, query, throughputMonth } from './price-list-ask.ts';
import type { ListedItem } from './pricer.ts';

// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/billing-info-fields.html
const systems: { readonly [platform: string]: string } = {
  'Linux/UNIX': 'Linux',
  Windows: 'Windows',
  'Red Hat Enterprise Linux': 'RHEL',
  'SUSE Linux': 'SUSE',
};

const instanceHours: Ask = (kind) => {
  const [instanceType = kind, platform = 'Linux/UNIX'] = kind.split(' on ');
  const operatingSystem = systems[platform];
  if (operatingSystem === undefined) return null;
  const plain = { tenancy: 'Shared', preInstalledSw: 'NA', capacitystatus: 'Used', marketoption: 'OnDemand' };
  return query('AmazonEC2', hour, { instanceType, operatingSystem, ...plain });
};

const volumeSize =
  (volumeApiName: string): Ask =>
  () =>
    query('AmazonEC2', gbMonth, { productFamily: 'Storage', volumeApiName });

const volumeIops =
  (volumeApiName: string): Ask =>
  () =>
    query('AmazonEC2', iopsMonth, { productFamily: 'System Operation', volumeApiName, group: 'EBS IOPS' });

const balancers: { readonly [kind: string]: string } = {
  application: 'Load Balancer-Application',
  classic: 'Load Balancer',
  gateway: 'Load Balancer-Gateway',
  network: 'Load Balancer-Network',
};

const balancerHours: Ask = (kind) => {
  const productFamily = balancers[kind];
  return productFamily === undefined ? null : query('AWSELB', hour, { productFamily });
};

/** A price that no list of ours has must be asked for, or the item belongs to `UnpricedItem`. */
type Asks = { readonly [I in Exclude<PricedItem, ListedItem>]: Ask } & { readonly [I in ListedItem]?: Ask };

const asks: Asks = {
  ...databaseAsks,
  'ebs-gp2-gb-month': volumeSize('gp2'),
  'ebs-gp3-gb-month': volumeSize('gp3'),
  'ebs-gp3-iops-month': volumeIops('gp3'),
  'ebs-gp3-mibps-month': () =>
    query('AmazonEC2', throughputMonth, { productFamily: 'Provisioned Throughput', volumeApiName: 'gp3' }),
  'ebs-io1-gb-month': volumeSize('io1'),
  'ebs-io1-iops-month': volumeIops('io1'),
  'ebs-io2-gb-month': volumeSize('io2'),
  'ebs-sc1-gb-month': volumeSize('sc1'),
  'ebs-st1-gb-month': volumeSize('st1'),
  'ebs-standard-gb-month': volumeSize('standard'),
  'ec2-instance-hour': instanceHours,
  'load-balancer-hour': balancerHours,
  'nat-gateway-hour': () => query('AmazonEC2', hour, { productFamily: 'NAT Gateway', group: 'NGW:NatGateway' }),
  'public-ipv4-hour': () => query('AmazonVPC', hour, { group: 'VPCPublicIPv4Address' }),
};

/** How AWS's price list is asked for a price; null where this program does not know how, and then it has none. */
export const queryFor = ({ item, of, region }: Priced): PriceQuery | null => {
  const ask = Object.hasOwn(asks, item) ? (asks as { readonly [item: string]: Ask })[item] : undefined;
  const asked = ask?.(of ?? '');
  return asked ? { ...asked, fields: { ...asked.fields, regionCode: region } } : null;
};
