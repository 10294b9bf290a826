import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { auditSaved } from '../../src/app/saved.ts';
import { settingsFrom } from '../../src/config/index.ts';
import { sentence } from '../../src/i18n/index.ts';
import { reportWords } from '../../src/i18n/report/index.ts';
import { parseInventory } from '../../src/inventory/index.ts';
import type { Locale } from '../../src/model/index.ts';
import { renderDigest } from '../../src/reporters/index.ts';
import { rules, textOf } from '../../src/rules/index.ts';
import { project } from '../generated.ts';

const shownRule = 'elastic-ip-unattached';
const shownCause = 'apigateway:GET';

/** Parts of the sample account's digest: its two opening paragraphs, one rule, and what could not be checked. */
const partsOf = (locale: Locale) => {
  const inventory = parseInventory(readFileSync(join(project, 'demo/account.json'), 'utf8'));
  const report = auditSaved(inventory, settingsFrom(rules, {}, {}), () => new Date(inventory.takenAt));
  const paragraphs = renderDigest(report, { locale, texts: textOf }).trimEnd().split('\n\n');
  const unknown = report.findings.filter(({ outcome }) => outcome === 'unknown');
  const n = unknown.length + report.coverage.gaps.length;
  const heading = paragraphs.indexOf(sentence(reportWords.unknownHead, locale, { n }));
  const [title, head] = paragraphs;
  const rule = paragraphs.find((each) => each.includes(`[${shownRule}]`));
  if (title === undefined || head === undefined || rule === undefined || heading < 0)
    throw new Error(`The digest of demo/account.json must show ${shownRule} and what could not be checked.`);
  return { title, head, rule, unchecked: paragraphs.slice(heading) };
};

/** The digest of the sample account without what would only repeat its form. */
export const digestExcerpt = (locale: Locale): string => {
  const { title, head, rule, unchecked } = partsOf(locale);
  return [title, head, '[…]', rule, '[…]', ...unchecked.slice(0, 3)].join('\n\n');
};

// A statement begins with a word and a colon; the lines after it continue it.
const statement = /\n(?=\p{Lu}\p{Ll}+: )/u;
const nextResource = /\n(?= {2}- )/;
const consolePage = /\n +https:.*/;
const notSeen = /\n {4}(?:Not visible to this audit|Esta auditoria não vê):.*/;

/** The digest of the sample account in a few lines: its conclusion, one resource, and one cause of not knowing. */
export const digestSummary = (locale: Locale): string => {
  const { head, rule, unchecked } = partsOf(locale);
  const [title, first = ''] = rule.split(nextResource);
  const [heading] = unchecked;
  const cause = unchecked.find((each) => each.includes(shownCause))?.split('\n')[0];
  return [
    ...head.split(statement).slice(0, 3),
    '[…]',
    title?.split('\n')[0],
    first.replace(consolePage, '').replace(notSeen, ''),
    '[…]',
    heading,
    cause,
  ].join('\n');
};
