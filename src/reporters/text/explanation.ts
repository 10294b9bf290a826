import { sentence } from '../../i18n/index.ts';
import { reportWords as words } from '../../i18n/report/index.ts';
import type { Locale, OptionValue, Rule } from '../../model/index.ts';
import { paragraph } from './layout.ts';

/** One rule on one screen: what the thing is, why it matters, what to do now and next time, where AWS says more. */
export const renderExplanation = (rule: Rule, actions: readonly string[], locale: Locale): string => {
  const { explain } = words;
  const { text } = rule;
  const options = Object.entries(rule.options).map(([name, value]) => `${name} ${shown(value)}`);
  const standards = Object.entries(rule.standards).map(([standard, controls]) => `${standard} ${controls.join(', ')}`);
  const listed = (title: 'options' | 'actions' | 'standards', items: readonly string[]) =>
    items.length === 0 ? [] : paragraph(sentence(explain[title], locale, { list: items.join('; ') }));
  return [
    ...paragraph(sentence(text.title, locale)),
    ...paragraph(`${rule.id}, ${sentence(words.severity[rule.severity], locale)}, ${rule.category}`),
    '',
    ...paragraph(sentence(text.what, locale)),
    '',
    ...paragraph(sentence(words.why, locale, { text: sentence(text.why, locale) })),
    ...paragraph(sentence(words.fix, locale, { text: sentence(text.fix, locale) })),
    ...paragraph(sentence(explain.avoid, locale, { text: sentence(text.avoid, locale) })),
    '',
    sentence(explain.references, locale),
    ...rule.references.map((url) => `  ${url}`),
    '',
    ...listed('options', options),
    ...listed('actions', actions),
    ...listed('standards', standards),
    '',
  ].join('\n');
};

// A long list stands whole on the rule's page; here its beginning and its length.
const listAtMost = 12;

const shown = (value: OptionValue): string =>
  typeof value === 'object' && value.length > listAtMost
    ? `${JSON.stringify(value.slice(0, listAtMost)).slice(0, -1)},…] (${value.length})`
    : JSON.stringify(value);
