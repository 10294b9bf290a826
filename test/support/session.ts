import { auditSaved } from '../../src/app/saved.ts';
import { settingsFrom } from '../../src/config/index.ts';
import type { Inventory } from '../../src/model/index.ts';
import { rules } from '../../src/rules/index.ts';
import {
  baselineOf,
  diffSession,
  type Seen,
  type Session,
  type SessionDiff,
  sessionTypes,
} from '../../src/session/index.ts';

const judged = rules.filter(({ category, optIn }) => !optIn && (category === 'leftovers' || category === 'exposure'));

const types = sessionTypes(judged);

/** A session that began with this. */
export const begunWith = (inventory: Inventory, change: Partial<Session> = {}): Session => ({
  ...baselineOf(inventory, 'study', '0.1.0'),
  seen: [],
  ended: null,
  ...change,
});

/** What a run sees at the end of a session, with this standing there. */
export const seenIn = (inventory: Inventory): Seen => {
  const settings = settingsFrom(rules, {}, { audience: 'learner', rules: judged.map(({ id }) => id) });
  const ofSession = { ...settings, managersRemoved: 'always' } as const;
  return { inventory, report: auditSaved(inventory, ofSession, () => new Date(inventory.takenAt)) };
};

/** What is said at the end of a session, with this standing there. */
export const diffOf = (session: Session, inventory: Inventory): SessionDiff =>
  diffSession(session, seenIn(inventory), types);
