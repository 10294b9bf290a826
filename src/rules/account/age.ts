const dayMs = 86_400_000;

/** Whole days from a moment (ISO 8601) to now. */
export const daysSince = (moment: string, now: Date): number =>
  Math.floor((now.getTime() - Date.parse(moment)) / dayMs);

/** The day of a moment, as people write it: 2026-11-22. */
export const dayOf = (moment: string): string => moment.slice(0, 10);
