import { sentence } from '../i18n/index.ts';
import { type Command, type Locale } from '../model/index.ts';
import { oneLine } from './comment.ts';
import { confirmed } from './confirmation.ts';
import type { Cleanup } from './plan.ts';
import { scriptLine } from './script-word.ts';
import { cautionLine, nameOf, subjectOf } from './subject.ts';
import type { Bucket } from './way.ts';
import { cleanupWords as words } from './words.ts';

/** A step as a person reads it on a screen: what it is about, what to know before, and its commands in order. */
export interface ShownStep {
  readonly what: string;
  readonly cautions: readonly string[];
  readonly commands: readonly string[];
}

/** The steps of a clean-up, to be typed or pasted one by one. */
export const shownSteps = ({ steps }: Cleanup, locale: Locale): readonly ShownStep[] =>
  steps.map((step) => ({
    what: oneLine(subjectOf(step, locale)),
    cautions: [
      ...step.cautions.map((caution) => oneLine(cautionLine(caution, locale))),
      ...step.empties.flatMap(() => [words.empties, words.emptiesByScript].map((each) => sentence(each, locale))),
    ],
    commands: [...step.keep, ...step.empties.map(emptying), ...confirmed(step.remove)].map(scriptLine),
  }));

const emptying = ({ bucket, region }: Bucket): Command => [
  'aws',
  's3',
  'rm',
  `s3://${bucket}`,
  '--recursive',
  '--region',
  region,
];

/** What no step mends, by name. */
export const leftTitles = ({ left }: Cleanup): readonly string[] =>
  left.map((finding) => oneLine(`${finding.title}: ${nameOf(finding)}, ${finding.resource.region}`));
