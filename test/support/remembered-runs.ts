import { auditSaved } from '../../src/app/saved.ts';
import { withHistory } from '../../src/app/with-history.ts';
import { type Config, settingsFrom } from '../../src/config/index.ts';
import { type Inventory, known, type Report } from '../../src/model/index.ts';
import { rules } from '../../src/rules/index.ts';
import { memoryStore } from './memory-store.ts';

/** One run of a story: what was there, and what it was told. */
export interface Scene {
  readonly inventory: Inventory;
  /** When it looked, ISO 8601. */
  readonly at: string;
  readonly config?: Config;
  /** Rules to run; all unless told otherwise. */
  readonly rules?: readonly string[] | undefined;
}

/** The report of the last of these runs, each remembered and told before the next. */
export const lastOf = async (scenes: readonly Scene[], { store } = memoryStore()): Promise<Report> => {
  const reports: Report[] = [];
  for (const { inventory, at, config = {}, rules: ids } of scenes) {
    const settings = settingsFrom(rules, config, { rules: ids });
    const report = auditSaved({ ...inventory, takenAt: at }, settings, () => new Date(at));
    reports.push(await withHistory(report, settings, store, async () => true));
  }
  const last = reports.at(-1);
  if (last === undefined) throw new Error('A story has at least one run.');
  return last;
};

/** The same account under a name. */
export const called = (inventory: Inventory, alias: string): Inventory => ({
  ...inventory,
  account: { ...inventory.account, alias: known(alias) },
});
