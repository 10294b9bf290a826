// Writes docs/rules, docs/standards.md, docs/transcript.*.md and the samples in README.md; with --check it only says what is out of date.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../src/model/index.ts';
import { collectors } from '../src/resources/collectors.ts';
import { rules } from '../src/rules/index.ts';
import { between } from './docs/between.ts';
import { digestExcerpt, digestSummary } from './docs/digest-sample.ts';
import { groupTable } from './docs/rule-groups.ts';
import { ruleIndex } from './docs/rule-index.ts';
import { rulePage } from './docs/rule-page.ts';
import { sessionSummary, sessionTranscript } from './docs/session-sample.ts';
import { standardsPage } from './docs/standards-page.ts';
import { transcriptPage } from './docs/transcript-page.ts';
import { type Generated, project, writeOrCheck } from './generated.ts';

const asText = (text: string): string => `\`\`\`text\n${text}\n\`\`\``;

const parts: readonly (readonly [marker: string, text: string])[] = [
  ['digest', asText(digestSummary('en'))],
  ...locales.map((locale) => [`session-${locale}`, asText(sessionSummary(sessionTranscript(locale)))] as const),
  ['rules', groupTable(rules, 'docs/rules/README.md')],
];

const readme: Generated = {
  path: 'README.md',
  text: parts.reduce(
    (text, [marker, part]) => between(text, marker, part),
    readFileSync(join(project, 'README.md'), 'utf8'),
  ),
};

const pages: readonly Generated[] = [
  ...rules.map((rule) => ({ path: `docs/rules/${rule.id}.md`, text: rulePage(rule, collectors) })),
  { path: 'docs/rules/README.md', text: ruleIndex(rules) },
];
const folder = join(project, 'docs/rules');
const orphans: readonly Generated[] = (existsSync(folder) ? readdirSync(folder) : [])
  .map((name) => `docs/rules/${name}`)
  .filter((path) => !pages.some((page) => page.path === path))
  .map((path) => ({ path, text: null }));

const transcripts: readonly Generated[] = locales.map((locale) => ({
  path: `docs/transcript.${locale}.md`,
  text: transcriptPage(locale, digestExcerpt(locale), sessionTranscript(locale)),
}));

const standards: Generated = { path: 'docs/standards.md', text: standardsPage(rules) };

process.exitCode = writeOrCheck(
  [...pages, standards, ...transcripts, readme, ...orphans],
  process.argv.slice(2),
  'npm run docs',
);
