// Does: answer, once, what several judgements ask of a resource: who manages it, how old it is, whether it is leaving, how it goes.
// May not: judge, ask AWS, read the clock, choose words.
export { ageAt, dayMs, daysSince, madeAt } from './age.ts';
export { isAwsOwned, isLeaving, isLeavingState } from './lifecycle.ts';
export { belongsTo } from './links.ts';
export { lookUpBy, lookUpByArn, lookUpById } from './looked-up.ts';
export { managedBy, managerNames, managerOfKind } from './managed-by.ts';
export { managerLook, managerRemoval } from './manager-removal.ts';
export { type ActedOn, actedOn, closing, removalOf, type Steps, taking } from './removal.ts';
export { standingOf } from './standing.ts';
