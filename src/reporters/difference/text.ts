import { sentence, usd } from '../../i18n/index.ts';
import { differenceWords as words } from '../../i18n/report/difference.ts';
import { reportWords } from '../../i18n/report/index.ts';
import {
  boundOf,
  type Change,
  type FindingHistory,
  type Locale,
  type LostFinding,
  type PastFinding,
  type PastResource,
  type PriceBound,
} from '../../model/index.ts';
import { paragraph } from '../text/layout.ts';
import { named } from '../text/resource-line.ts';
import { type Texts, wordCause } from '../wording.ts';
import { changedFindings, type Difference } from './difference.ts';

interface Wording {
  readonly locale: Locale;
  readonly texts: Texts;
}

type Changed = ReturnType<typeof changedFindings>[number];
type Section = Exclude<Change, 'open'>;

/** The difference as a person reads it: news first, what is still open as a number. */
export const renderDifference = (difference: Difference, wording: Wording): string => {
  const { from, to, history } = difference;
  const { locale } = wording;
  const changed = changedFindings(difference);
  const counting = changed.filter(({ exempt }) => !exempt);
  const lines = (['new', 'returned', 'worse', 'better'] as const).flatMap((change) =>
    section(
      change,
      counting.filter((each) => each.history.change === change).map((each) => changedLines(each, wording)),
      locale,
    ),
  );
  const gone = [
    ...section(
      'resolved',
      history.resolved.map((past) => pastLines(past, price(past, locale), wording)),
      locale,
    ),
    ...section(
      'not-visible',
      history.notVisible.map((past) => pastLines(past, whyHidden(past, wording), wording)),
      locale,
    ),
  ];
  const nothing = lines.length + gone.length === 0 ? ['', sentence(words.none, locale)] : [];
  const open = counting.filter((each) => each.history.change === 'open').length;
  const exempt = changed.length - counting.length;
  return [
    ...paragraph(
      sentence(words.head, locale, {
        from: minute(from.run.inventoryTakenAt),
        to: minute(to.run.inventoryTakenAt),
        account: to.run.account.id,
      }),
    ),
    ...lines,
    ...gone,
    ...nothing,
    '',
    ...paragraph(sentence(words.open, locale, { n: open })),
    ...(exempt === 0 ? [] : paragraph(sentence(words.exempt, locale, { n: exempt }))),
    '',
  ].join('\n');
};

const minute = (moment: string): string => `${moment.slice(0, 10)} ${moment.slice(11, 16)} UTC`;

const section = (of: Section, entries: readonly (readonly string[])[], locale: Locale): readonly string[] =>
  entries.length === 0 ? [] : ['', sentence(words.section[of], locale, { n: entries.length }), ...entries.flat()];

const changedLines = ({ finding, history }: Changed, { locale, texts }: Wording): readonly string[] => {
  const message = finding.message === null ? undefined : texts(finding.rule)?.messages[finding.message];
  const text = message === undefined ? finding.text : sentence(message, locale, finding.args);
  const bound = boundOf(finding);
  const notes = [
    price({ monthlyUsd: finding.monthlyUsd, bound }, locale),
    before(history, locale),
    history.firstLook ? sentence(words.firstLook, locale) : null,
  ].filter((note) => note !== null);
  return entry(finding, `${text} (${notes.join('; ')})`, locale);
};

const before = ({ change, before: was }: FindingHistory, locale: Locale): string | null =>
  was === null || (change !== 'worse' && change !== 'better')
    ? null
    : sentence(words.was, locale, {
        severity: sentence(reportWords.severity[was.severity], locale),
        usd: price({ monthlyUsd: was.monthlyUsd, atMost: false }, locale),
      });

const price = (
  {
    monthlyUsd,
    ...how
  }: { readonly monthlyUsd: number | null } & ({ readonly atMost: boolean } | { readonly bound: PriceBound }),
  locale: Locale,
): string => {
  if (monthlyUsd === null) return sentence(words.noPrice, locale);
  const exactOrMost = 'atMost' in how && how.atMost ? 'at-most' : 'exact';
  return sentence(aMonth['bound' in how ? how.bound : exactOrMost], locale, { usd: usd(monthlyUsd, locale) });
};

const aMonth = { exact: words.aMonth, 'at-most': words.atMostAMonth, 'at-least': words.atLeastAMonth };

const pastLines = (past: PastFinding, note: string, { locale, texts }: Wording): readonly string[] => {
  const title = texts(past.rule)?.title;
  return entry(past, `${title === undefined ? past.rule : sentence(title, locale)} (${note})`, locale);
};

const whyHidden = ({ rule, why }: LostFinding, { locale, texts }: Wording): string =>
  why.kind === 'unread' ? wordCause(why.cause, rule, texts, locale) : sentence(words.hidden[why.kind], locale);

type Named = Pick<PastFinding, 'rule' | 'severity'> & {
  readonly resource: Pick<PastResource, 'id' | 'name' | 'region'>;
};

const entry = ({ rule, severity, resource }: Named, text: string, locale: Locale): readonly string[] => {
  const level = sentence(reportWords.severity[severity], locale);
  return paragraph(`[${level}] ${rule}: ${named(resource)}, ${resource.region}: ${text}`, 2, '- ');
};
