import type { Run, Usage } from '../model/index.ts';

/** What only the caller knows of a run. */
export type Circumstances = Pick<Run, 'profile' | 'toolVersion' | 'startedAt' | 'endedAt' | 'cutShort'> & {
  readonly usage: Usage;
};

/** The most memory that this process ever held, in MB; `maxRSS` counts kilobytes: https://nodejs.org/api/process.html#processresourceusage */
export const peakMemoryMb = (): number => Math.round(process.resourceUsage().maxRSS / 1024);
