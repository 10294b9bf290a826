import type { Inventory, Report } from '../../model/index.ts';
import { paragraph } from '../../reporters/text/layout.ts';
import { wordFinding } from '../../reporters/wording.ts';
import type { FreeTierOffer } from '../../resources/account/free-tier.ts';
import { sessionWords as words } from '../words.ts';
import { type Page, translate } from './page.ts';

/** The rules whose word is given at the end of a session. */
export const freeTierRules: readonly string[] = ['free-plan-ending', 'free-tier-limit-near'];

const most = 5;

/** What the free tier has left, and on a free plan the credit and the days. */
export const freeTierLines = (report: Report, inventory: Inventory, page: Page): readonly string[] => {
  const remarks = report.findings.filter(({ rule }) => freeTierRules.includes(rule));
  const offers = offersIn(inventory).toSorted((a, b) => share(b) - share(a));
  return [
    ...remarks.flatMap((finding) => paragraph(wordFinding(finding, page.texts, page.locale), 0, '- ')),
    ...offers
      .slice(0, most)
      .flatMap((offer) => paragraph(translate(words.freeTierUse, page, useOf(offer, page)), 2, '- ')),
  ];
};

const offersIn = ({ listings }: Inventory): readonly FreeTierOffer[] =>
  listings
    .filter(({ type }) => type === 'account')
    .flatMap(({ items }) => items)
    .flatMap(({ facets: { freeTier } }) => (freeTier?.known ? (freeTier.value as readonly FreeTierOffer[]) : []))
    .filter(({ limit, actual }) => limit > 0 && actual > 0);

const share = ({ actual, limit }: FreeTierOffer): number => actual / limit;

const useOf = (offer: FreeTierOffer, { locale }: Page) => {
  const number = (value: number) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);
  return {
    offer: `${offer.service} ${offer.usageTypes.join(', ')} (${offer.kind})`,
    actual: number(offer.actual),
    limit: number(offer.limit),
    unit: offer.unit,
    percent: number(Math.floor(share(offer) * 100)),
  };
};
