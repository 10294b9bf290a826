import { auditSaved } from '../../src/app/saved.ts';
import { settingsFrom } from '../../src/config/index.ts';
import type { Inventory } from '../../src/model/index.ts';
import { rules } from '../../src/rules/index.ts';
import { baselineOf, type Session, type Stock, sessionTypes, takeStock } from '../../src/session/index.ts';

const judged = rules.filter(({ category, optIn }) => !optIn && (category === 'leftovers' || category === 'exposure'));

/** The kinds that a session looks at. */
export const types = sessionTypes(judged);

/** A session that began with this. */
export const begunWith = (inventory: Inventory, change: Partial<Session> = {}): Session => ({
  ...baselineOf(inventory, 'study', '0.1.0'),
  seen: [],
  ended: null,
  ...change,
});

/** What is said at the end of a session, with this standing there. */
export const stockOf = (session: Session, inventory: Inventory): Stock => {
  const settings = settingsFrom(rules, {}, { audience: 'learner', rules: judged.map(({ id }) => id) });
  const report = auditSaved(inventory, settings, () => new Date(inventory.takenAt));
  return takeStock(session, { inventory, report }, types);
};
