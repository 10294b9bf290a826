import { auditSaved } from '../../src/app/saved.ts';
import { settingsFrom } from '../../src/config/index.ts';
import type { Inventory, Report } from '../../src/model/index.ts';
import { rules } from '../../src/rules/index.ts';

/** The report of these rules over an inventory, as a run would make it. */
export const judged = (inventory: Inventory, ...ids: string[]): Report =>
  auditSaved(
    inventory,
    settingsFrom(rules, {}, { rules: ids.length > 0 ? ids : undefined }),
    () => new Date('2026-11-22T12:00:00Z'),
  );
