import type { Audience } from './audience.ts';

/** Whoever pays for an account that works: what is idle and old, by the rules' own thresholds. */
export const owner: Audience = { name: 'owner', off: [], thresholds: [], rules: {} };
