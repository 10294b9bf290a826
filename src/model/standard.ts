import type { Finding } from './finding.ts';
import type { Words } from './words.ts';

/** One control of a published standard, named in this program's own words. */
export interface Control {
  readonly id: string;
  /** null where the standard has no levels. */
  readonly level: 1 | 2 | null;
  readonly title: Words;
}

export interface Standard {
  /** As rules and flags say it: `cis-7.0`. */
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly publisher: string;
  readonly url: string;
  /** True where `controls` is the whole standard; false where it names only what stands near to this program's rules. */
  readonly whole: boolean;
  /** False for a standard of practices, which no finding can prove. */
  readonly provable: boolean;
  readonly controls: readonly Control[];
}

/** How far the rules cover a control, whatever a run finds. */
export const coverings = ['covered', 'partly', 'not-covered'] as const;
export type Covering = (typeof coverings)[number];

export interface CoveredControl {
  readonly control: Control;
  readonly covering: Covering;
  readonly rules: readonly string[];
}

/**
 * What a run says of a control. `exempt`: it is broken, and every failure is exempt. `partly`: what the rules look at passes,
 * and they do not look at all of it. `not-checked`: a rule for it did not run. Only `pass` is a pass.
 */
export const controlStates = ['fail', 'unknown', 'not-checked', 'exempt', 'partly', 'pass', 'not-covered'] as const;
export type ControlState = (typeof controlStates)[number];

/** A control with what the run says of it. */
export interface JudgedControl {
  readonly control: Control;
  readonly state: ControlState;
  readonly rules: readonly string[];
  /** What fails, is exempt or could not be checked. */
  readonly findings: readonly Finding[];
  /** Resources that pass. */
  readonly passed: number;
}

/** A run, seen control by control. */
export interface ControlsView {
  readonly standard: Standard;
  readonly controls: readonly JudgedControl[];
}
