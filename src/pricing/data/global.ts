import { pricesFrom } from '../price-list.ts';

/** List prices of what belongs to no region in US dollars, by partition, before any free tier, discount or tax. */
export const inNoRegion = pricesFrom(
  { asOf: '2025-10-28', source: 'AWS Price List, public copy of 2025-10-28' },
  { 'hosted-zone-month aws': [0.5, 'hosted zone-month'] },
);
