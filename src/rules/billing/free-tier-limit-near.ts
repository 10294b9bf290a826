import { defineRule } from '../../model/index.ts';
import { isCommercial } from './free-tier/commercial.ts';
import { freeTierUse, offerName } from './free-tier/free-tier-use.ts';
import { text } from './free-tier-limit-near.text.ts';
import { isGovCloud } from './partition.ts';

export const freeTierLimitNear = defineRule({
  id: 'free-tier-limit-near',
  severity: 'medium',
  category: 'billing',
  subject: 'account',
  reads: ['freeTier'],
  options: { maxPercent: 85 },
  references: [
    'https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/tracking-free-tier-usage.html',
    'https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_freetier_GetFreeTierUsage.html',
  ],
  standards: {},
  text,
  screen(account, { verdict }) {
    if (isGovCloud(account)) return verdict.notApplicable('govCloud', {});
    return isCommercial(account) ? undefined : verdict.notApplicable('elsewhere', {});
  },
  evaluate({ freeTier }, { verdict, options: { maxPercent } }) {
    if (freeTier.length === 0) return verdict.notApplicable('none', {});
    const judged = freeTier.map((offer) => ({ ...offer, use: freeTierUse(offer, maxPercent) }));
    const notable = judged.filter(({ use }) => use !== 'within');
    const evidence = { offers: freeTier.length, notable: notable.map((offer) => ({ ...offer })) };
    const worst = (['over', 'near', 'rising'] as const).find((use) => notable.some((offer) => offer.use === use));
    if (worst === undefined) return verdict.pass('within', { offers: freeTier.length, percent: maxPercent }, evidence);
    const named = notable.filter(({ use }) => use === worst).map(offerName);
    return verdict.fail(worst, { offers: named, others: notable.length - named.length }, { evidence });
  },
});
