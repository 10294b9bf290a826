import { sentence } from '../../i18n/index.ts';
import { reportWords as words } from '../../i18n/report-words.ts';
import type { Locale, Rule } from '../../model/index.ts';
import { paragraph } from './layout.ts';

/** One rule on one screen: what it looks for, why, what to do, what it needs. */
export const renderExplanation = (rule: Rule, actions: readonly string[], locale: Locale): string => {
  const { explain } = words;
  const options = Object.entries(rule.options).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  const standards = Object.entries(rule.standards).map(([standard, controls]) => `${standard}: ${controls.join(', ')}`);
  const listed = (title: keyof typeof explain, rows: readonly string[]) =>
    rows.length === 0 ? [] : ['', sentence(explain[title], locale), ...rows.flatMap((row) => paragraph(row, 2))];
  return [
    ...paragraph(sentence(rule.text.title, locale)),
    ...paragraph(`${rule.id}, ${sentence(words.severity[rule.severity], locale)}, ${rule.category}, ${rule.subject}`),
    '',
    ...paragraph(sentence(words.why, locale, { text: sentence(rule.text.why, locale) })),
    '',
    ...paragraph(sentence(words.fix, locale, { text: sentence(rule.text.fix, locale) })),
    ...listed('options', options),
    ...listed('actions', actions),
    ...listed('standards', standards),
    ...listed('references', rule.references),
    '',
  ].join('\n');
};
