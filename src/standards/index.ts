// Does: know published standards, which of their controls the rules cover, and what a report says of each.
// May not: word anything, ask AWS, judge a resource.
import type { Standard } from '../model/index.ts';
import { cisEditions } from './core/cis/editions.ts';
import { securityHub } from './core/security-hub.ts';
import { wellArchitected } from './core/well-architected.ts';

export { controlsOf } from './core/controls-of.ts';
export { coverageOf } from './core/coverage-of.ts';

/** Every standard that rules refer to. */
export const standards: readonly Standard[] = [...cisEditions, securityHub, wellArchitected];
