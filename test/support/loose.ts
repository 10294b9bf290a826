import type { Inventoried, Inventory } from '../../src/model/index.ts';
import { ebsVolume } from './build/ebs-volume.ts';
import { elasticIp } from './build/elastic-ip.ts';
import { inventoryOf } from './inventory.ts';
import { called } from './remembered-runs.ts';
import { alias } from './small/report.ts';

const loose = { associationId: null, instanceId: null, networkInterfaceId: null };

/** An Elastic IP of a number that is attached to nothing. */
export const looseIp = (n: number, change: Partial<Parameters<typeof elasticIp>[0]> = {}): Inventoried =>
  elasticIp({
    ...loose,
    id: `eipalloc-${n}`,
    arn: `arn:aws:ec2:us-east-1:111122223333:elastic-ip/eipalloc-${n}`,
    region: 'us-east-1',
    publicIp: `203.0.113.${n % 250}`,
    ...change,
  });

/** An EBS volume of a number that is attached to nothing. */
export const looseVolume = (n: number, change: Partial<Parameters<typeof ebsVolume>[0]> = {}): Inventoried =>
  ebsVolume({
    id: `vol-${n}`,
    arn: `arn:aws:ec2:us-east-1:111122223333:volume/vol-${n}`,
    region: 'us-east-1',
    state: 'available',
    attachments: 0,
    ...change,
  });

/** An account in which everything was read, and nothing fails but these. */
export const accountOf = (items: readonly Inventoried[], more?: Parameters<typeof inventoryOf>[1]): Inventory =>
  called(inventoryOf(items, more), alias);
