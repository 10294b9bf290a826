import { type Locale, shellLine } from '../model/index.ts';
import { oneLine } from './comment.ts';
import type { Cleanup } from './plan.ts';
import { nameOf, subjectOf } from './steps.ts';

/** A step as a person reads it on a screen: what it is about, and its commands in order. */
export interface ShownStep {
  readonly what: string;
  readonly commands: readonly string[];
}

/** The steps of a clean-up, to be typed or pasted one by one. */
export const shownSteps = ({ steps }: Cleanup, locale: Locale): readonly ShownStep[] =>
  steps.map((step) => ({
    what: oneLine(subjectOf(step, locale)),
    commands: [...step.keep, ...step.remove].map(shellLine),
  }));

/** What no step mends, by name. */
export const leftTitles = ({ left }: Cleanup): readonly string[] =>
  left.map((finding) => oneLine(`${finding.title}: ${nameOf(finding)}, ${finding.resource.region}`));
