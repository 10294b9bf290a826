import type { PriceQuery } from './price-list-answer.ts';

/** How a price is asked for, given the kind, such as an instance type. null for a kind that is not known. */
export type Ask = (kind: string) => PriceQuery | null;

type Unit = Pick<PriceQuery, 'soldBy' | 'unit' | 'perUnit'>;

export const hour: Unit = { soldBy: ['Hrs', 'Hours', 'hours'], unit: 'hour', perUnit: 1 };
export const gbMonth: Unit = { soldBy: ['GB-Mo', 'GB-month'], unit: 'GB-month', perUnit: 1 };
export const iopsMonth: Unit = { soldBy: ['IOPS-Mo'], unit: 'IOPS-month', perUnit: 1 };
/** Sold by the GiB a second, counted by the MiB. */
export const throughputMonth: Unit = { soldBy: ['GiBps-mo', 'GiBps-Mo'], unit: 'MiBps-month', perUnit: 1024 };

/** A query for products of the regions themselves; those of Local Zones and Outposts have other prices. */
export const query = (serviceCode: string, unit: Unit, fields: { readonly [field: string]: string }): PriceQuery => ({
  serviceCode,
  fields: { locationType: 'AWS Region', ...fields },
  ...unit,
});
