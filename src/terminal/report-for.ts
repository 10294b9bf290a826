import { auditSaved } from '../app/saved.ts';
import type { Settings } from '../config/index.ts';
import type { Inventory, Report } from '../model/index.ts';
import type { Io } from './io.ts';
import { demoInventory, savedInventory } from './read-inventory.ts';

/** Where a report comes from: the sample account, a saved inventory, or AWS itself where neither is named. */
export interface Origin {
  readonly demo?: boolean;
  readonly from?: string;
}

/** Audits what the flags name. Throws one sentence for a file that cannot be read or judged. */
export const reportFor = async (
  { demo, from }: Origin,
  settings: Settings,
  io: Io,
): Promise<{ report: Report; inventory: Inventory }> => {
  const saved = demo ? await demoInventory() : from === undefined ? null : await savedInventory(from);
  if (saved !== null) return { report: auditSaved(saved, settings, io.now), inventory: saved };
  // The SDK is loaded only when AWS is really asked.
  const { auditOnline } = await import('./online.ts');
  return auditOnline(settings, io);
};
