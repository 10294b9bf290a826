// Writes docs/rules, docs/standards.md, and the rule table, the digest and the session of README.md; with --check it only says what is out of date.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectors } from '../src/resources/collectors.ts';
import { rules } from '../src/rules/index.ts';
import { between } from './docs/between.ts';
import { digestSample } from './docs/digest-sample.ts';
import { rulePage } from './docs/rule-page.ts';
import { ruleIndex, ruleTable } from './docs/rule-table.ts';
import { sessionSample } from './docs/session-sample.ts';
import { standardsPage } from './docs/standards-page.ts';
import { type Generated, project, writeOrCheck } from './generated.ts';

const parts = (): readonly (readonly [marker: string, text: string])[] => [
  ['rules', ruleTable(rules, 'docs/rules/')],
  ['digest', ['```text', digestSample(), '```'].join('\n')],
  ['session', sessionSample()],
];

const filled = (page: string): string => parts().reduce((text, [marker, part]) => between(text, marker, part), page);

const readme = join(project, 'README.md');
const table: readonly Generated[] = existsSync(readme)
  ? [{ path: 'README.md', text: filled(readFileSync(readme, 'utf8')) }]
  : [];
const pages: readonly Generated[] = [
  ...rules.map((rule) => ({ path: `docs/rules/${rule.id}.md`, text: rulePage(rule, collectors) })),
  { path: 'docs/rules/README.md', text: ruleIndex(rules) },
];
const folder = join(project, 'docs/rules');
const orphans: readonly Generated[] = (existsSync(folder) ? readdirSync(folder) : [])
  .map((name) => `docs/rules/${name}`)
  .filter((path) => !pages.some((page) => page.path === path))
  .map((path) => ({ path, text: null }));

const standards: Generated = { path: 'docs/standards.md', text: standardsPage(rules) };

process.exitCode = writeOrCheck([...pages, standards, ...table, ...orphans], process.argv.slice(2), 'npm run docs');
