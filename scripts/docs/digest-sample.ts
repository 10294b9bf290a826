import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { auditSaved } from '../../src/app/saved.ts';
import { settingsFrom } from '../../src/config/index.ts';
import { parseInventory } from '../../src/inventory/index.ts';
import { renderDigest } from '../../src/reporters/index.ts';
import { rules, textOf } from '../../src/rules/index.ts';
import { project } from '../generated.ts';

const shown = 'elastic-ip-unattached';

/** The head of the sample account's digest, one rule of it, and what could not be checked. */
export const digestSample = (): string => {
  const inventory = parseInventory(readFileSync(join(project, 'demo/account.json'), 'utf8'));
  const report = auditSaved(inventory, settingsFrom(rules, {}, {}), () => new Date(inventory.takenAt));
  const paragraphs = renderDigest(report, { locale: 'en', texts: textOf }).trimEnd().split('\n\n');
  const rule = paragraphs.find((each) => each.includes(`[${shown}]`)) ?? '';
  const unchecked = paragraphs.findIndex((each) => each.startsWith('COULD NOT BE CHECKED'));
  return [...paragraphs.slice(0, 2), '[…]', rule, '[…]', ...paragraphs.slice(unchecked, unchecked + 3)].join('\n\n');
};
