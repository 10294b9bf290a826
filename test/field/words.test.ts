import { describe, expect, it } from 'vitest';
import { evidenceWords } from '../../src/evidence/words.ts';
import { byteSize } from '../../src/i18n/byte-size.ts';
import { sentence } from '../../src/i18n/index.ts';
import { reportWords } from '../../src/i18n/report/index.ts';
import { type Locale, locales, type Words } from '../../src/model/index.ts';
import { cleanupWords } from '../../src/removal/words.ts';
import { rules } from '../../src/rules/index.ts';
import { sessionWords } from '../../src/session/words.ts';
import { auditedAnswers } from '../support/audited-answers.ts';

const isWords = (value: object): value is Words => 'en' in value && typeof value.en === 'string';

/** Every sentence below a table of words, by its path. */
const sentencesIn = (value: unknown, path: string): readonly (readonly [path: string, words: Words])[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (isWords(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, each]) => sentencesIn(each, `${path}.${key}`));
};

const all = [
  ...rules.flatMap(({ id, text }) => sentencesIn({ messages: text.messages, cautions: text.cautions ?? {} }, id)),
  ...sentencesIn(reportWords, 'report'),
  ...sentencesIn(sessionWords, 'session'),
  ...sentencesIn(cleanupWords, 'cleanup'),
  ...sentencesIn(evidenceWords, 'evidence'),
];

const argsIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(/\{(\w+)(?:\}|, (?:plural|select|number))/g)].map(([, name]) => `${name}`)),
];
const counted = (text: string): readonly string[] =>
  argsIn(text).filter((name) => text.includes(`{${name}, plural`) || text.includes(`{${name}, selectordinal`));

/** The sentence with this number for what it counts under such a name, two for what else it counts, and a name for the rest. */
const rendered = (words: Words, locale: Locale, n: number, which = /./): string => {
  const numbers = new Set(counted(words[locale]));
  const numberOf = (name: string) => (which.test(name) ? n : 2);
  const args = argsIn(words[locale]).map((name) => [name, numbers.has(name) ? numberOf(name) : `‹${name}›`] as const);
  return sentence(words, locale, Object.fromEntries(args));
};

// A number in figures, and behind it, perhaps after an adjective, a noun of which there are several.
const nouns: { readonly [L in Locale]: string } = {
  en: 'addresses|alarms|budgets|bytes|calls|causes|clusters|commands|days|files|findings|functions|groups|hosts|hours|instances|keys|lines|listeners|minutes|months|nodes|objects|parts|regions|replicas|resources|rules|secrets|snapshots|stacks|steps|tables|targets|uploads|users|versions|volumes|warnings|weeks|zones',
  'pt-BR':
    'alarmes|arquivos|avisos|buckets|chamadas|chaves|clusters|comandos|dias|etapas|execuções|funções|grupos|horas|instâncias|linhas|listeners|meses|minutos|nós|objetos|partes|recursos|regiões|regras|réplicas|resultados|semanas|snapshots|stacks|tabelas|targets|usuários|versões|volumes|zonas',
};
const several = (locale: Locale, number: string) =>
  new RegExp(`(?<![\\d.,#›])${number} (?:whole |inteir[oa]s )?(?:${nouns[locale]})(?![\\p{L}])`, 'iu');

// Nothing counts its nothings, but what may well have none.
const mayBeNone = /^(?:replicas|snapshots|units)$/;

describe.each(locales)('numbers in words, in %s', (locale) => {
  it('one is one', () => {
    const wrong = all
      .map(([path, words]) => [path, rendered(words, locale, 1)] as const)
      .filter(([, text]) => several(locale, '1').test(text));
    expect(wrong).toEqual([]);
  });

  it('a number that is filled in agrees with what is counted', () => {
    // `counts` is a row of them: 3, 5, 4 findings.
    const wrong = all.filter(([, words]) =>
      several(locale, '\\{(?!counts)\\w+\\}').test(withoutBranches(words[locale])),
    );
    expect(wrong.map(([path]) => path)).toEqual([]);
  });

  it('none is said in words', () => {
    const wrong = all
      .filter(([, words]) => counted(words[locale]).some((name) => mayBeNone.test(name)))
      .map(([path, words]) => [path, rendered(words, locale, 0, mayBeNone)] as const)
      .filter(([, text]) => several(locale, '0').test(text));
    expect(wrong).toEqual([]);
  });
});

/** A sentence without what stands in the branches of its plurals, where a number stands beside its right form. */
function withoutBranches(text: string): string {
  let depth = 0;
  let bare = '';
  for (const part of text.split(/(\{\w+\}|[{}])/)) {
    if (part === '{') depth += 1;
    else if (part === '}') depth -= 1;
    else if (depth === 0) bare += part;
  }
  return bare;
}

describe('bytes', () => {
  it.each([
    [0, '0 bytes'],
    [1, '1 byte'],
    [386, '386 bytes'],
    [999, '999 bytes'],
    [1_000, '1 KB'],
    [1_240, '1.2 KB'],
    [12_400, '12 KB'],
    [999_600, '1 MB'],
    [3_000_000, '3 MB'],
    [5_400_000_000, '5.4 GB'],
  ])('%i are %s', (bytes, words) => {
    expect(byteSize(bytes, 'en')).toBe(words);
  });

  it('are written as the language writes numbers', () => {
    expect(byteSize(1_240, 'pt-BR')).toBe('1,2 KB');
  });

  it('of a log group are said as they are', async () => {
    const [finding] = await auditedAnswers(
      {
        'logs:DescribeLogGroups': () => ({
          logGroups: [{ logGroupName: '/aws/lambda/cleanup', creationTime: 1_476_976_332_320, storedBytes: 386 }],
        }),
        'logs:ListTagsForResource': () => ({ tags: {} }),
      },
      'log-group-retention-missing',
    );
    const words = rules.find(({ id }) => id === finding?.rule)?.text.messages[`${finding?.message}`] as Words;
    expect(sentence(words, 'en', finding?.args ?? {})).toContain('386 bytes');
  });
});

it('two listeners answer by themselves', () => {
  const words = rules.find(({ id }) => id === 'load-balancer-empty')?.text.messages.answersItself as Words;
  const said = (listeners: number) => sentence(words, 'en', { balancer: 'web', kind: 'application', listeners });
  expect(said(1)).toContain('redirects or answers by itself');
  expect(said(2)).toContain('redirect or answer by themselves');
});
