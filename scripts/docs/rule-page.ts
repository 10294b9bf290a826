import { permissionsFor } from '../../src/app/permissions.ts';
import {
  isNotSeen,
  type OptionValue,
  type RelatedNeed,
  type Rule,
  type SeenIn,
  type WayOfUse,
  type Where,
  type Words,
} from '../../src/model/index.ts';
import type { AnyCollector } from '../../src/resources/collectors.ts';
import { facts as resourceFacts } from '../../src/resources/index.ts';

/** The page of one rule, as Markdown. */
export const rulePage = (rule: Rule, collectors: readonly AnyCollector[]): string => `# ${rule.id}

<!-- Written by \`npm run docs\` from src/rules/${rule.category}/${rule.id}.ts: do not edit. -->

${bilingual(rule.text.title, (words) => `**${words}**`)}

| | |
| --- | --- |
${facts(rule, collectors)
  .map(([name, value]) => `| ${name} | ${value} |`)
  .join('\n')}

## What it is

${bilingual(rule.text.what)}

## Why it matters

${bilingual(rule.text.why)}

## What to do

${bilingual(rule.text.fix)}

## Next time

${bilingual(rule.text.avoid)}
${section('Ways of use', wayLines(rule))}${section('Options', optionLines(rule))}${section(
  'References',
  rule.references.map((page) => `- <${page}>`),
)}${section('Standards', standardLines(rule))}`;

const facts = (rule: Rule, collectors: readonly AnyCollector[]): readonly (readonly [string, string])[] => [
  ['Severity', rule.severity],
  ['Category', rule.category],
  ['Judges', code(rule.subject)],
  ['Reads', listOf(rule.reads, 'the listing alone')],
  ['Uses where it is known', listOf(rule.consults, '–')],
  ['Judged against', rule.related.length === 0 ? '–' : rule.related.map(relatedWords).join('<br>')],
  [
    'IAM actions',
    permissionsFor([rule], collectors)
      .map(({ action }) => code(action))
      .join(', '),
  ],
];

const bilingual = (words: Words, dress: (text: string) => string = (text) => text): string =>
  `${dress(words.en)}\n\n*Português:* ${dress(words['pt-BR'])}`;

const places: { readonly [W in Where]: string } = {
  'same-region': 'in the same region',
  'home-region': 'in the home region of the partition',
  'every-region': 'in every region scanned',
};

const relatedWords = (need: RelatedNeed): string => {
  const facets = [...need.reads, ...need.consults];
  return `${code(need.type)} ${places[need.in]}${facets.length === 0 ? '' : ` (${listOf(facets, '')})`}`;
};

// Of a rule that calls nothing unused there is nothing to list.
const wayLines = ({ category, uses, subject }: Rule): readonly string[] => {
  const ways: 'not-judged' | readonly WayOfUse[] = uses ?? resourceFacts[subject].uses;
  if (category !== 'leftovers' || ways === 'not-judged') return [];
  return [
    'A command that removes it stands only where each of these that is seen says no; what is not seen is said before the command.',
    '',
    '| way of use | how it is known |',
    '| --- | --- |',
    ...ways.map(
      (way) =>
        `| ${way.what.en}<br>*${way.what['pt-BR']}* | ${isNotSeen(way) ? notSeenWords(way.notSeen) : seenWords(way.seenIn)} |`,
    ),
  ];
};

const notSeenWords = ({ en, 'pt-BR': pt }: Words): string => `not seen: ${en}<br>*não visto: ${pt}*`;

const seenWords = (seenIn: SeenIn): string => {
  switch (seenIn.by) {
    case 'field':
      return `the listing (${code(seenIn.field)})`;
    case 'facet':
      return `its own call (${code(seenIn.facet)})`;
    case 'metric':
      return `a metric (${code(seenIn.facet)})`;
    case 'tag':
      return `the tag ${code(seenIn.tag)}`;
    case 'listing':
      return `the listing of ${code(seenIn.listing)}${seenIn.facet === undefined ? '' : ` (${code(seenIn.facet)})`}`;
  }
};

const optionLines = ({ options, text }: Rule): readonly string[] => {
  const rows = Object.entries(options).map(([name, value]) => `| ${code(name)} | ${optionWords(value)} |`);
  const [first] = Object.keys(options);
  // The option that can be 0 comes first in every rule that has the message.
  const alone =
    'stillThere' in text.messages && first !== undefined
      ? [
          '',
          `Where ${code(first)} is 0, the rule judges by existence alone: what is there fails, and no metric is asked for.`,
        ]
      : [];
  return rows.length === 0 ? [] : ['| option | default |', '| --- | --- |', ...rows, ...alone];
};

const optionWords = (value: OptionValue): string =>
  typeof value === 'object' ? listOf(value, 'none') : code(String(value));

const standardLines = ({ claims }: Rule): readonly string[] =>
  Object.entries(claims).map(
    ([standard, each]) =>
      `- ${standard}: ${each.map(({ control, proves }) => (proves ? control : `${control} (in part)`)).join(', ')}`,
  );

const section = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `\n## ${title}\n\n${lines.join('\n')}\n`;

const listOf = (names: readonly string[], none: string): string =>
  names.length === 0 ? none : names.map(code).join(', ');

const code = (text: string): string => `\`${text}\``;
