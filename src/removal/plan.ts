import { isFailing } from '../model/index.ts';
import type { Candidate } from './candidate.ts';
import { sparing } from './exempt.ts';
import { type Step, stepsFrom } from './step.ts';
import { taskFor } from './task.ts';
import { forGood, safely, type Way } from './way.ts';

/** A clean-up as a plan. */
export interface Cleanup {
  readonly steps: readonly Step[];
  /** Findings that no command mends, or none that spares what is exempt: they are left to the person. */
  readonly left: readonly Candidate[];
}

/**
 * What there is to remove and to close, with a copy of what can have one, in dependency order: what closes an exposure
 * first, for it removes nothing. One manager is removed once, however many findings point at it. Throws `ForeignCommand`.
 */
export const planCleanup = (findings: readonly Candidate[]): Cleanup => planned(findings, safely);

/**
 * The same for what nobody means to keep: it goes away whole and without a copy. What is removed is not closed, or made
 * less, before. `stays` is true for the id of what has to stay, whatever is removed around it. Throws `ForeignCommand`.
 */
export const planForGood = (findings: readonly Candidate[], stays: (id: string) => boolean): Cleanup =>
  planned(findings, forGood(stays));

const planned = (all: readonly Candidate[], way: Way): Cleanup => {
  const findings = all.filter(isForCleanup);
  const tasks = findings.flatMap((finding) => taskFor(finding, way) ?? []);
  // What would take an exempt resource along is not done at all.
  const isSpared = sparing(findings, tasks);
  const done = tasks.filter((task) => isFailing(task.finding) && !isSpared(task));
  const gone = new Set(done.filter(({ isForGood }) => isForGood).map(({ finding }) => placeOf(finding)));
  const mended = new Set(done.map(({ finding }) => finding));
  return {
    steps: stepsFrom(done.filter(({ finding, isForGood }) => isForGood || !gone.has(placeOf(finding)))),
    left: findings.filter((each) => isFailing(each) && !mended.has(each) && !gone.has(placeOf(each))),
  };
};

const isForCleanup = ({ outcome, category }: Candidate): boolean =>
  outcome === 'fail' && (category === 'leftovers' || category === 'exposure');

const placeOf = ({ resource }: Candidate): string => `${resource.region} ${resource.arn}`;
