import { dayOf, type FindingExemption } from '../model/index.ts';

const dayMs = 86_400_000;

/** The day so many days after a moment. */
export const daysAfter = (moment: string, days: number): string => dayOf(new Date(Date.parse(moment) + days * dayMs));

/** An exemption holds through its last day. */
export const stateAt = (until: string, now: Date): FindingExemption['state'] =>
  dayOf(now) <= until ? 'active' : 'expired';
