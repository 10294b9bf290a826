import { describe, expect, it } from 'vitest';
import { between } from '../../scripts/docs/between.ts';
import { digestExcerpt, digestSummary } from '../../scripts/docs/digest-sample.ts';
import { groupTable } from '../../scripts/docs/rule-groups.ts';
import { ruleIndex } from '../../scripts/docs/rule-index.ts';
import { rulePage } from '../../scripts/docs/rule-page.ts';
import { sessionSummary } from '../../scripts/docs/session-sample.ts';
import { transcriptPage } from '../../scripts/docs/transcript-page.ts';
import { partly, wholly } from '../../src/model/index.ts';
import { collectors } from '../../src/resources/collectors.ts';
import { ruleOf } from '../support/sources.ts';

const words = (en: string, pt: string) => ({ en, 'pt-BR': pt });
const rule = ruleOf({
  id: 'account-odd',
  subject: 'account',
  category: 'account',
  consults: ['summary'],
  related: [{ type: 'iam-user', in: 'same-region', reads: ['credentials'], consults: [] }],
  options: { days: 30, names: ['a', 'b'] },
  references: ['https://docs.aws.amazon.com/a'],
  claims: { 'cis-7.0': [wholly('2.5'), partly('2.6')] },
  text: {
    title: words('An odd account', 'Uma conta estranha'),
    what: words('A thing.', 'Uma coisa.'),
    why: words('Because.', 'Porque sim.'),
    fix: words('Mend it.', 'Conserte.'),
    avoid: words('Take care.', 'Tome cuidado.'),
    messages: {},
  },
});

it('a page tells what a person must know of a rule, in both languages', () => {
  const page = rulePage(rule, collectors);
  for (const part of [
    '# account-odd\n',
    '**An odd account**\n\n*Português:* **Uma conta estranha**',
    '| Severity | low |',
    '| Judges | `account` |',
    '| Reads | the listing alone |',
    '| Uses where it is known | `summary` |',
    '| Judged against | `iam-user` in the same region (`credentials`) |',
    '`ec2:DescribeRegions`',
    '`iam:GetAccountSummary`',
    'A thing.\n\n*Português:* Uma coisa.',
    'Because.\n\n*Português:* Porque sim.',
    'Take care.\n\n*Português:* Tome cuidado.',
    'Mend it.\n\n*Português:* Conserte.',
    '| `days` | `30` |',
    '| `names` | `a`, `b` |',
    '- <https://docs.aws.amazon.com/a>',
    '- cis-7.0: 2.5, 2.6 (in part)',
  ])
    expect(page).toContain(part);
});

it('a page leaves out the sections that have nothing to say', () => {
  const page = rulePage({ ...rule, options: {}, claims: {} }, collectors);
  expect(page).not.toContain('## Options');
  expect(page).not.toContain('## Standards');
});

it('the index has every rule under its category, in both languages', () => {
  const [english = '', portuguese = ''] = ruleIndex([rule]).split('## Em português');
  expect(english).toMatch(/\n## account\n\nThe root user .+\.\n\n\| rule /);
  expect(english).toContain('| [account-odd](account-odd.md) | low | An odd account |');
  expect(portuguese).toMatch(/\n\*\*account\*\*: O usuário root .+\.\n\n\| regra /);
  expect(portuguese).toContain('| [account-odd](account-odd.md) | Uma conta estranha |');
  expect(english + portuguese).not.toContain('exposure');
});

it('the table by group has the ids of each, with a link to its place in the index', () => {
  const second = { ...rule, id: 'account-strange' };
  const rows = groupTable([rule, second, { ...rule, id: 'bucket-odd', category: 'exposure' }], 'rules/README.md');
  expect(rows.split('\n').slice(2)).toEqual([
    expect.stringMatching(
      /^\| \[account\]\(rules\/README\.md#account\) \| The .+ \| `account-odd`, `account-strange` \|$/,
    ),
    expect.stringMatching(/^\| \[exposure\]\(rules\/README\.md#exposure\) \| What .+ \| `bucket-odd` \|$/),
  ]);
});

it('a text stands between its markers in the README, however often it is written', () => {
  const readme = 'before\n<!-- rules:start -->\nold\n<!-- rules:end -->\nafter\n';
  const written = between(readme, 'rules', 'new');
  expect(written).toBe('before\n<!-- rules:start -->\n\nnew\n\n<!-- rules:end -->\nafter\n');
  expect(between(written, 'rules', 'new')).toBe(written);
});

it('a README without the markers is refused', () => {
  expect(() => between('# Title', 'rules', '')).toThrow(
    'README.md must hold <!-- rules:start --> and <!-- rules:end -->',
  );
});

describe.each([
  ['en', 'COULD NOT BE CHECKED', '- Missing permission: apigateway:GET'],
  ['pt-BR', 'NÃO PÔDE SER VERIFICADO', '- Falta a permissão: apigateway:GET'],
] as const)('the digest of the sample account in %s', (locale, heading, cause) => {
  it('is shown in parts: its head, one rule as a whole, and what could not be checked', () => {
    const paragraphs = digestExcerpt(locale).split('\n\n');
    expect(paragraphs.filter((each) => each === '[…]')).toHaveLength(2);
    expect(paragraphs[0]).toContain('111122223333');
    expect(paragraphs[3]).toMatch(/\[elastic-ip-unattached\][^]+ {2}- eipalloc[^]+https:[^]+ {2}- eipalloc[^]+https:/);
    expect(paragraphs[5]).toContain(heading);
    expect(paragraphs.at(-1)).toContain(cause);
  });

  it('is shown in a few lines: conclusion, findings, cost, one resource with its command, one cause', () => {
    const lines = digestSummary(locale).split('\n');
    expect(lines.filter((line) => line === '[…]')).toHaveLength(2);
    expect(lines.filter((line) => line.startsWith('  - '))).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith('    $ aws ec2 release-address'))).toHaveLength(1);
    expect(lines.filter((line) => line.includes('https:'))).toEqual([]);
    expect(lines.at(-2)).toContain(heading);
    expect(lines.at(-1)).toBe(cause);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(72);
  });
});

describe('a session in a few lines', () => {
  const step = (command: string, ...paragraphs: readonly string[]) =>
    `$ account-hygiene session ${command}\n${paragraphs.join('\n\n')}\n`;
  const transcript = [
    step('start', 'It has begun\nat noon.\nSix things stand here.', 'When you are done: end.'),
    step('status', 'Since noon.', 'NEW (1)\n- A thing.'),
    step(
      'end',
      'Since noon.',
      'NOT CLEAR: two things\nare left.\nLooked at: all.',
      'LEFT\n- A thing.\n- i-1\n  i-1 (t3.micro) runs.\n- Another.',
    ),
    step('end', 'Since noon.', 'ALL CLEAR: nothing is left.\nLooked at: all.'),
  ];

  it('has its start, one thing that was left, and its all-clear', () => {
    expect(sessionSummary(transcript.join('\n')).split('\n')).toEqual([
      '$ account-hygiene session start',
      'It has begun',
      'at noon.',
      '[…]',
      '$ account-hygiene session end',
      'NOT CLEAR: two things',
      'are left.',
      '[…]',
      '- i-1',
      '  i-1 (t3.micro) runs.',
      '[…]',
      '$ account-hygiene session end',
      'ALL CLEAR: nothing is left.',
    ]);
  });

  it('is refused where the transcript is of something else', () => {
    expect(() => sessionSummary(transcript.slice(0, 2).join('\n'))).toThrow('The transcript must have a start');
  });
});

it('a page of transcripts has both in its language, and leads to the other', () => {
  const page = transcriptPage('pt-BR', 'o digest', 'a sessão');
  expect(page).toContain('```text\no digest\n```');
  expect(page).toContain('```text\na sessão\n```');
  expect(page).toContain('## Uma sessão de estudos');
  expect(page).toContain('(transcript.en.md)');
});
