import {
  type Account,
  known,
  parseArn,
  type Read,
  ReadFailure,
  type RegionNotScanned,
  type Regions,
  unread,
} from '../../model/index.ts';
import type { Aws } from './aws.ts';
import { dnsSuffixOf, homeRegionOf, partitionOf } from './partition.ts';

/** Thrown for a region that the account's partition does not have. */
class UnknownRegion extends Error {
  override readonly name = 'UnknownRegion';
  readonly region: string;
  readonly available: readonly string[];

  constructor(region: string, available: readonly string[]) {
    super(`There is no region ${region}; this partition has ${available.join(', ')}.`);
    this.region = region;
    this.available = available;
  }
}

/** Whose credentials these are. Throws `AwsFailure` of kind `credentials` where there are none, or none that work. */
export const identify = async (aws: Aws<'sts:GetCallerIdentity'>, region: string): Promise<Account> => {
  const caller = await aws.call('sts:GetCallerIdentity', {});
  const arn = parseArn(caller.Arn ?? '');
  if (arn === null || caller.Account === undefined || caller.Arn === undefined) {
    throw new Error('sts:GetCallerIdentity did not say who is calling.');
  }
  return {
    id: caller.Account,
    partition: arn.partition,
    homeRegion: homeRegionOf(region),
    dnsSuffix: dnsSuffixOf(region),
    callerArn: caller.Arn,
  };
};

/** The alias of the account: how people call it. An account has one at most. Never throws: it is only a name. */
export const aliasOf = async (aws: Aws<'iam:ListAccountAliases'>): Promise<Read<string | null>> => {
  const operation = 'iam:ListAccountAliases';
  try {
    const { AccountAliases } = await aws.call(operation, {});
    if (AccountAliases === undefined) return unread({ kind: 'failed', operation, detail: 'the answer holds no list' });
    const [alias] = AccountAliases;
    return known(alias === undefined ? null : alias);
  } catch (error) {
    return unread(
      error instanceof ReadFailure ? error.reason : { kind: 'failed', operation, detail: 'no usable answer' },
    );
  }
};

/**
 * The regions to look at: every enabled one of the account's own partition, or those of `wanted`.
 * A wanted region that is disabled is missing, not skipped; where the list cannot be read, that is missing too, unless a
 * person broke the run off.
 * Throws `UnknownRegion`.
 */
export const discoverRegions = async (
  aws: Aws<'ec2:DescribeRegions'>,
  account: Account,
  startRegion: string,
  wanted: readonly string[],
): Promise<Regions> => {
  const answer = await regionList(aws);
  if (answer instanceof ReadFailure) {
    return { scanned: wanted.length > 0 ? wanted : [startRegion], notScanned: [], missing: [answer.reason] };
  }
  const all = answer.filter(({ name }) => partitionOf(name) === account.partition);
  const names = all.map(({ name }) => name).sort();
  const unknown = wanted.find((region) => !names.includes(region));
  if (unknown !== undefined) throw new UnknownRegion(unknown, names);

  const enabled = all.filter((region) => region.enabled).map(({ name }) => name);
  const isWanted = (region: string) => wanted.length === 0 || wanted.includes(region);
  const notScanned = names.flatMap((region): readonly RegionNotScanned[] => {
    if (!enabled.includes(region)) return [{ region, why: 'disabled' }];
    return isWanted(region) ? [] : [{ region, why: 'not-selected' }];
  });
  return {
    scanned: enabled.filter(isWanted).sort(),
    notScanned,
    missing: wanted
      .filter((region) => !enabled.includes(region))
      .map((region) => ({ kind: 'not-collected', resource: region, why: 'region-off' })),
  };
};

// AllRegions also names the disabled ones; what stands in those still bills.
const regionList = async (aws: Aws<'ec2:DescribeRegions'>) => {
  try {
    const { Regions } = await aws.call('ec2:DescribeRegions', { AllRegions: true });
    if (Regions === undefined || Regions.length === 0) throw new Error('ec2:DescribeRegions named no region.');
    return Regions.map(({ RegionName, OptInStatus }) => {
      if (RegionName === undefined || OptInStatus === undefined) {
        throw new Error('ec2:DescribeRegions left out a name or a status.');
      }
      return { name: RegionName, enabled: OptInStatus !== 'not-opted-in' };
    });
  } catch (error) {
    if (error instanceof ReadFailure && !isInterrupted(error)) return error;
    throw error;
  }
};

// Then nothing has been looked at that could be told.
const isInterrupted = ({ reason }: ReadFailure): boolean =>
  reason.kind === 'not-collected' && reason.why === 'interrupted';
