import { partition } from '@aws-sdk/core/client';

/** The partition that a region belongs to, by the SDK's own table. */
export const partitionOf = (region: string): string => partition(region).name;

/** The domain of the services of a region's partition. */
export const dnsSuffixOf = (region: string): string => partition(region).dnsSuffix;

/** The region in which a partition's global services and billing metrics live; the SDK's table has it, its types do not. */
export const homeRegionOf = (region: string): string => {
  const { implicitGlobalRegion = region } = partition(region) as object as { implicitGlobalRegion?: string };
  return implicitGlobalRegion;
};

/** The domain of the services of a region's partition that answer over IPv4 and IPv6; a few have no other. */
export const dualStackSuffixOf = (region: string): string => partition(region).dualStackDnsSuffix;
