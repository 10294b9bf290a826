import type { Evidence } from './evidence.ts';
import type { Args } from './words.ts';

/** As much of a failing finding as it takes to say which control it breaks. */
interface Failure {
  readonly message: string | null;
  readonly args: Args;
  readonly evidence: Evidence;
}

/** What a rule says of one control of a published standard. */
export interface ControlMapping {
  readonly control: string;
  /** False where the rule looks at a part of it only, so that its pass proves nothing. */
  readonly proves: boolean;
  /** Whether this failure breaks the control; null where the rule cannot tell. */
  readonly breaks: (failure: Failure) => boolean | null;
}

const always = () => true;

/** The rule and the control ask the same. */
export const wholly = (control: string): ControlMapping => ({ control, proves: true, breaks: always });

/** The rule looks at a part of the control: a failure breaks it, and a pass does not prove it. */
export const partly = (control: string, breaks: ControlMapping['breaks'] = always): ControlMapping => ({
  control,
  proves: false,
  breaks,
});

/** The rule asks more than the control: a pass proves it, and only these failures break it. */
export const amongOthers = (control: string, breaks: ControlMapping['breaks']): ControlMapping => ({
  control,
  proves: true,
  breaks,
});
