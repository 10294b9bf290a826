import type { Priced } from '../model/index.ts';
import { databaseAsks } from './database-asks.ts';
import type { PriceQuery } from './price-list-answer.ts';
import { type Asks, gbMonth, hour, iopsMonth, query, throughputMonth } from './price-list-ask.ts';

// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/billing-info-fields.html
const systems: { readonly [platform: string]: string } = {
  'Linux/UNIX': 'Linux',
  Windows: 'Windows',
  'Red Hat Enterprise Linux': 'RHEL',
  'SUSE Linux': 'SUSE',
};

const instances: Asks = {
  'ec2-instance-hour': (kind) => {
    const [instanceType = kind, platform = 'Linux/UNIX'] = kind.split(' on ');
    const operatingSystem = systems[platform];
    if (operatingSystem === undefined) return null;
    const plain = { tenancy: 'Shared', preInstalledSw: 'NA', capacitystatus: 'Used', marketoption: 'OnDemand' };
    return query('AmazonEC2', hour, { instanceType, operatingSystem, ...plain });
  },
};

const volumes: Asks = {
  ...Object.fromEntries(
    ['gp2', 'gp3', 'io1', 'io2', 'sc1', 'st1', 'standard'].map((volumeApiName) => [
      `ebs-${volumeApiName}-gb-month`,
      () => query('AmazonEC2', gbMonth, { productFamily: 'Storage', volumeApiName }),
    ]),
  ),
  ...Object.fromEntries(
    ['gp3', 'io1'].map((volumeApiName) => [
      `ebs-${volumeApiName}-iops-month`,
      () => query('AmazonEC2', iopsMonth, { productFamily: 'System Operation', volumeApiName, group: 'EBS IOPS' }),
    ]),
  ),
  'ebs-gp3-mibps-month': () =>
    query('AmazonEC2', throughputMonth, { productFamily: 'Provisioned Throughput', volumeApiName: 'gp3' }),
};

const balancers: { readonly [kind: string]: string } = {
  application: 'Load Balancer-Application',
  classic: 'Load Balancer',
  gateway: 'Load Balancer-Gateway',
  network: 'Load Balancer-Network',
};

const network: Asks = {
  'load-balancer-hour': (kind) => {
    const productFamily = balancers[kind];
    return productFamily === undefined ? null : query('AWSELB', hour, { productFamily });
  },
  'nat-gateway-hour': () => query('AmazonEC2', hour, { productFamily: 'NAT Gateway', group: 'NGW:NatGateway' }),
  'public-ipv4-hour': () => query('AmazonVPC', hour, { group: 'VPCPublicIPv4Address' }),
};

const asks: Asks = { ...instances, ...volumes, ...network, ...databaseAsks };

/** How AWS's price list is asked for a price; null where this program does not know how, and then it has none. */
export const queryFor = ({ item, of, region }: Priced): PriceQuery | null => {
  const asked = Object.hasOwn(asks, item) ? asks[item]?.(of ?? '') : null;
  return asked ? { ...asked, fields: { ...asked.fields, regionCode: region } } : null;
};
