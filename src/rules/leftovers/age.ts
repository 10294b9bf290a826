const dayMs = 86_400_000;

/** Whole days from a moment (ISO 8601) to now; throws where it is no date, which would be no age either. */
export const daysSince = (moment: string, now: Date): number => {
  const began = Date.parse(moment);
  if (Number.isNaN(began)) throw new Error('a moment is no date');
  return Math.max(0, Math.floor((now.getTime() - began) / dayMs));
};
