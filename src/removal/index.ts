// Does: turn findings into steps in dependency order, and the steps into one shell script, purely.
// May not: run anything, ask AWS, read files, know a rule by its name.
export type { Candidate } from './candidate.ts';
export { checkCommand } from './command-check.ts';
export { type Cleanup, planCleanup, planForGood } from './plan.ts';
export { ownCopies, type Remade, remadeRemoval, type Told } from './remade/removal.ts';
export { renderScript } from './script.ts';
export { leftTitles, shownSteps } from './shown.ts';
