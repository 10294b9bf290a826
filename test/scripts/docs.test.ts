import { expect, it } from 'vitest';
import { between } from '../../scripts/docs/between.ts';
import { rulePage } from '../../scripts/docs/rule-page.ts';
import { ruleIndex, ruleTable } from '../../scripts/docs/rule-table.ts';
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

it('the index has every rule under its category, and in Portuguese', () => {
  const index = ruleIndex([rule]);
  expect(index).toContain('| **account** | | |\n| [account-odd](account-odd.md) | low | An odd account |');
  expect(index).toContain('| [account-odd](account-odd.md) | Uma conta estranha |');
});

it('the table stands between its markers in the README, however often it is written', () => {
  const readme = 'before\n<!-- rules:start -->\nold\n<!-- rules:end -->\nafter\n';
  const written = between(readme, 'rules', ruleTable([rule], 'docs/rules/'));
  expect(written).toMatch(/^before\n<!-- rules:start -->\n\n\| rule /);
  expect(written).toContain('[account-odd](docs/rules/account-odd.md)');
  expect(written).not.toContain('old');
  expect(written).toMatch(/\n\n<!-- rules:end -->\nafter\n$/);
  expect(between(written, 'rules', ruleTable([rule], 'docs/rules/'))).toBe(written);
});

it('a README without the markers is refused', () => {
  expect(() => between('# Title', 'rules', '')).toThrow(
    'README.md must hold <!-- rules:start --> and <!-- rules:end -->',
  );
});
