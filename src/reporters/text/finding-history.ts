import { reportWords as words } from '../../i18n/report/index.ts';
import { boundOf, type Finding, type FindingHistory } from '../../model/index.ts';
import { paragraph } from './layout.ts';
import type { Page } from './page.ts';
import { priced } from './resource-line.ts';

/** Since when a finding stands, and what it was before; nothing where nothing was compared. */
export const findingHistoryLines = (finding: Finding, page: Page): readonly string[] => {
  const { history } = finding;
  if (history === null || page.view.changes?.state !== 'compared') return [];
  const { translate, day } = page;
  const { change, firstSeen, lastSeen, firstLook } = history;
  const sentence = change === 'new' && firstLook ? words.findingHistory.firstLook : words.findingHistory[change];
  return paragraph(
    translate(sentence, {
      first: day(firstSeen),
      last: lastSeen === null ? '' : day(lastSeen),
      before: was(finding, history, page),
    }),
    4,
  );
};

/** Severity and cost of a finding before this run, in words. */
export const was = (finding: Finding, { before }: FindingHistory, page: Page): string =>
  before === null
    ? ''
    : [page.translate(words.severity[before.severity]), ...priced(before.monthlyUsd, boundOf(finding), page)].join(
        ', ',
      );

/** That an exemption has ended, and the finding counts again. */
export const expiryLines = ({ exemption }: Finding, { translate, utcDay }: Page): readonly string[] => {
  if (exemption?.state !== 'expired') return [];
  const until = utcDay(exemption.until);
  const reasons = [exemption.reason, exemption.owner].filter((each) => each !== null);
  return paragraph(
    reasons.length === 0
      ? translate(words.expiredWithoutReason, { until })
      : translate(words.expired, { until, reason: reasons.join(', ') }),
    4,
  );
};
