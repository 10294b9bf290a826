import type { Command } from '../model/index.ts';
import type { Candidate } from './candidate.ts';
import { operationOf } from './commands.ts';
import { endOf, isPreparing } from './ends.ts';
import type { Cleanup, Step } from './plan.ts';

/**
 * The same clean-up for what nobody means to keep: things go away whole and without a backup, where an owner's clean-up
 * would stop them or keep a last copy. What is removed is not closed, or taken down, before. `stays` is true for the id of
 * what has to stay, whatever is removed around it.
 */
export const forGood = ({ steps, left }: Cleanup, stays: (id: string) => boolean): Cleanup => {
  const removed = new Set(steps.filter((step) => !isPartial(step)).flatMap(resourcesOf));
  const kept = steps.flatMap((step, at) =>
    isPartial(step) && resourcesOf(step).every((arn) => removed.has(arn)) ? [] : [at],
  );
  return {
    left: left.filter(({ resource }) => !removed.has(nameOf(resource))),
    steps: kept.map((at) => {
      const step = steps[at] as Step;
      return {
        ...step,
        // What a maker holds is looked at before it goes with everything in it.
        keep: step.keep.filter((command) => isPreparing(command) || (step.parent !== null && isLook(command))),
        remove: step.remove.flatMap((command) => endOf(command, { stays, holdsOthers: holdsOthers(step, stays) })),
        needs: step.needs.flatMap((need) => (kept.includes(need) ? [kept.indexOf(need)] : [])),
      };
    }),
  };
};

const nameOf = ({ region, arn }: Candidate['resource']): string => `${region} ${arn}`;

const resourcesOf = ({ findings }: Step): readonly string[] => findings.map(({ resource }) => nameOf(resource));

// What closes a thing, or takes off a part of it, and lets it stand.
const partial = new Set(['apigateway update-stage', 'lambda delete-provisioned-concurrency-config']);

const isPartial = ({ findings, remove }: Step): boolean =>
  findings.every(({ category }) => category === 'exposure') ||
  remove.every((command) => partial.has(operationOf(command)));

const holdsOthers = ({ findings }: Step, stays: (id: string) => boolean): boolean =>
  findings.some(
    ({ evidence: { snapshotIds } }) => Array.isArray(snapshotIds) && snapshotIds.some((id) => stays(`${id}`)),
  );

const isLook = (command: Command): boolean => /^[a-z0-9-]+ (describe|get|list)-/.test(operationOf(command));
