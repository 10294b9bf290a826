import { reportWords as words } from '../../i18n/report/index.ts';
import type { HiddenRule, Obstacle } from '../../report/index.ts';
import { wordCause } from '../wording.ts';
import { aside, type Entry, type Section } from './entry.ts';
import { paragraph } from './layout.ts';
import type { Page } from './page.ts';

/** What could not be checked, by cause, with the permission that is missing and the rules that it hides. */
export const uncheckedSection = (page: Page): Section => {
  const { count, obstacles, lacksPermission, lacksBillingPermission } = page.view.unchecked;
  const { translate } = page;
  return {
    title: ['', translate(words.unknownHead, { n: count })],
    groups: [{ head: [], entries: obstacles.map((obstacle, at) => entryOf(obstacle, at, page)) }],
    foot: [
      ...(lacksBillingPermission ? ['', ...paragraph(translate(words.billingHint))] : []),
      ...(lacksPermission ? ['', ...paragraph(translate(words.policyHint))] : []),
    ],
  };
};

/** Causes that stand whatever else must go; beyond them, each weighs as the findings that it may hide. */
const firstCauses = 50;

const entryOf = ({ cause, rule, doubtsRegions, findings, rules }: Obstacle, at: number, page: Page): Entry =>
  aside(at < firstCauses ? 'always' : (findings[0]?.severity ?? 'always'), () => [
    '',
    ...paragraph(wordCause(cause, rule, page.texts, page.locale), 0, '- '),
    ...(doubtsRegions ? paragraph(page.translate(words.gapHead), 2) : []),
    ...rules.flatMap((hidden) => hiddenRule(hidden, page)),
  ]);

const fewRegions = 4;

const hiddenRule = ({ rule, regions, resources }: HiddenRule, { translate }: Page): readonly string[] => {
  const where = regions.length > fewRegions ? translate(words.places, { n: regions.length }) : regions.join(', ');
  const what = resources === 0 ? '' : `${translate(words.resources, { n: resources })}, `;
  return paragraph(translate(words.ruleIn, { rule, place: `${what}${where}` }), 2);
};
