import type { Cause, Inventoried, Inventory, Regions, ResourceType } from '../../src/model/index.ts';
import { collectors } from '../../src/resources/collectors.ts';
import { fakeAws } from './fake-aws.ts';

interface Gap {
  readonly type: ResourceType;
  readonly region: string;
  readonly cause: Cause;
}

interface More {
  readonly regions?: Partial<Regions>;
  readonly gaps?: readonly Gap[];
}

const account = {
  id: '111122223333',
  partition: 'aws',
  homeRegion: 'us-east-1',
  dnsSuffix: 'amazonaws.com',
  callerArn: 'arn:aws:iam::111122223333:user/tester',
};
const takenAt = '2026-11-22T12:00:00.000Z';
const nobody = fakeAws({});

/** A whole inventory of these resources: every known type is listed in every scanned region. */
export const inventoryOf = (items: readonly Inventoried[], { regions = {}, gaps = [] }: More = {}): Inventory => {
  const scanned = regions.scanned ?? ['eu-west-1', 'us-east-1'];
  return {
    account,
    regions: { scanned, notScanned: [], missing: [], ...regions },
    takenAt,
    listings: collectors.flatMap(({ type, scope, bind }) =>
      (scope === 'global' ? ['global'] : scanned).map((region) => ({
        type,
        region,
        arn: bind(nobody).everything({ ...account, account: account.id, region, now: new Date(takenAt) }),
        items: items.filter((item) => item.type === type && (item.region === region || region === 'global')),
        missing: gaps.filter((gap) => gap.type === type && gap.region === region).map(({ cause }) => cause),
      })),
    ),
  };
};
