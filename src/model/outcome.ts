/** What may become of a rule and a resource; `unknown` is the engine's word alone. */
export const outcomes = ['fail', 'pass', 'not-applicable', 'unknown'] as const;
export type Outcome = (typeof outcomes)[number];
