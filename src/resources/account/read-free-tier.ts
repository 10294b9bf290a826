import type { Aws, OutputOf } from '../../aws/index.ts';
import { given, MalformedAnswer, noneIfAbsent } from '../reading/aws-fields.ts';
import { everyItem } from '../reading/pages-of.ts';
import type { AccountPlan, FreeTierOffer } from './free-tier.ts';

type Usage = NonNullable<OutputOf<'freetier:GetFreeTierUsage'>['freeTierUsages']>[number];

/** What the free tier counts this month, offer by offer: one offer may count several kinds of usage against one limit. */
export const freeTierOffers = async (aws: Aws<'freetier:GetFreeTierUsage'>): Promise<readonly FreeTierOffer[]> => {
  const pages = aws.pages('freetier:GetFreeTierUsage', {});
  const usages = await everyItem(pages, ({ freeTierUsages }) => given(freeTierUsages, 'freeTierUsages'));
  const offers = new Map<string, FreeTierOffer>();
  for (const usage of usages.map(offerOf)) {
    const key = JSON.stringify([usage.description, usage.limit]);
    const before = offers.get(key);
    offers.set(key, before === undefined ? usage : together(before, usage));
  }
  return [...offers.values()];
};

const offerOf = (usage: Usage): FreeTierOffer => ({
  description: given(usage.description, 'description'),
  service: given(usage.service, 'service'),
  kind: given(usage.freeTierType, 'freeTierType'),
  usageTypes: [given(usage.usageType, 'usageType')],
  unit: given(usage.unit, 'unit'),
  actual: given(usage.actualUsageAmount, 'actualUsageAmount'),
  forecast: given(usage.forecastedUsageAmount, 'forecastedUsageAmount'),
  limit: given(usage.limit, 'limit'),
});

const together = (one: FreeTierOffer, other: FreeTierOffer): FreeTierOffer => ({
  ...one,
  usageTypes: [...new Set([...one.usageTypes, ...other.usageTypes])],
  actual: one.actual + other.actual,
  forecast: one.forecast + other.forecast,
});

/** Whether the account is on the free plan, and how long that lasts; null for an account from before there was one. */
export const accountPlan = async (aws: Aws<'freetier:GetAccountPlanState'>): Promise<AccountPlan | null> => {
  const plan = await aws.find('freetier:GetAccountPlanState', {}, ['ResourceNotFoundException']);
  if (plan === null) return null;
  const credits = noneIfAbsent(plan.accountPlanRemainingCredits);
  const date = noneIfAbsent(plan.accountPlanExpirationDate);
  return {
    planType: given(plan.accountPlanType, 'accountPlanType'),
    status: given(plan.accountPlanStatus, 'accountPlanStatus'),
    remainingCredits:
      credits === null ? null : { amount: given(credits.amount, 'amount'), unit: given(credits.unit, 'unit') },
    endsAt: date === null ? null : isoFrom(date),
  };
};

// AWS writes dates as seconds since 1970, or as ISO 8601.
const isoFrom = (date: number | string): string => {
  const moment = new Date(typeof date === 'number' ? date * 1000 : date);
  if (Number.isNaN(moment.getTime()))
    throw new MalformedAnswer("AWS's answer has no date in accountPlanExpirationDate");
  return moment.toISOString();
};
