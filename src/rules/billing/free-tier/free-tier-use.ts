import type { FreeTierOffer } from '../../../resources/account/free-tier.ts';

/** How far an offer of the free tier is used: all of it, nearly, more than the month can bear, or less. */
export type FreeTierUse = 'over' | 'near' | 'rising' | 'within';

/** Judges an offer by what is used already, then by what AWS expects for the month. */
export const freeTierUse = ({ actual, forecast, limit }: FreeTierOffer, maxPercent: number): FreeTierUse => {
  if (actual > 0 && actual >= limit) return 'over';
  if (actual > 0 && actual >= (limit * maxPercent) / 100) return 'near';
  return forecast > limit ? 'rising' : 'within';
};

/** An offer as people know it, with the share that is used of it. */
export const offerName = ({ service, usageTypes, actual, limit }: FreeTierOffer): string =>
  `${service} ${usageTypes.join(', ')} (${limit > 0 ? Math.round((actual / limit) * 100) : 100}%)`;
