import { isManagerKind, shellLine, type WordedRemoval } from '../model/index.ts';
import type { Candidate } from './candidate.ts';
import { checkCommand, fetches } from './command-check.ts';
import { canBePutBack } from './script-word.ts';
import type { Action, Way } from './way.ts';

/** A finding with what is done about it. */
export interface Task extends Action {
  readonly finding: Candidate;
  readonly removal: WordedRemoval;
}

/** What is done about a finding in this way; null where no command may be run. Throws `ForeignCommand`. */
export const taskFor = (finding: Candidate, way: Way): Task | null => {
  const { removal } = finding;
  if (removal === null) return null;
  const action = way(removal);
  const commands = [...action.keep, ...action.remove, ...action.waits];
  for (const command of commands) checkCommand(command);
  const isSafe = commands.every((command) => command.every(canBePutBack) && !fetches(command));
  return action.remove.length === 0 || !isSafe ? null : { ...action, finding, removal };
};

/** What a task removes or closes: tasks with one target are one step. A manager that is a resource too has one for both. */
export const targetOf = ({ finding: { resource, parent }, removal, effect, remove }: Task): string => {
  if (removal.of === 'manager' && parent !== null) return managerTarget(resource.region, parent.kind, parent.name);
  return effect === 'removes' && isManagerKind(resource.type)
    ? managerTarget(resource.region, resource.type, resource.id)
    : remove.map(shellLine).join('\n');
};

/** The target of every task that removes a manager. */
export const managerTarget = (region: string, kind: string, name: string): string => `${region} ${kind} ${name}`;
