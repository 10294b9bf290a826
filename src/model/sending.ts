import type { Severity } from './severity.ts';

/** When a digest is sent: on every run, where something changed (and once a week in any case), or only where something is new. */
export const sendModes = ['always', 'on-change', 'on-new'] as const;
export type SendMode = (typeof sendModes)[number];

/** Why a digest is sent: in every case, nothing to compare with yet, something changed, nothing could be compared, or a week is over. */
export type Occasion = 'always' | 'baseline' | 'change' | 'uncompared' | 'weekly';

export interface Sending {
  readonly mode: SendMode;
  /** News of less than this severity sends nothing. */
  readonly severity: Severity;
}
