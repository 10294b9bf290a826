import type { CoveredControl, Rule, Standard } from '../../model/index.ts';
import { claimantsOf } from './claimants.ts';

/** How far the rules cover each control of a standard, whatever a run finds. */
export const coverageOf = (standard: Standard, rules: readonly Rule[]): readonly CoveredControl[] =>
  standard.controls.map((control) => {
    const claimants = claimantsOf(standard, control, rules);
    const whole = claimants.some(({ proves }) => proves);
    return {
      control,
      covering: claimants.length === 0 ? 'not-covered' : whole ? 'covered' : 'partly',
      rules: claimants.map(({ rule }) => rule.id),
    };
  });
