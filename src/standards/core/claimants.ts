import type { Control, ControlMapping, Rule, Standard } from '../../model/index.ts';

/** A rule with what it says of one control. */
export interface Claimant {
  readonly rule: Rule;
  readonly claim: ControlMapping;
  /** True where a pass proves the control, as far as rule and standard go. */
  readonly proves: boolean;
}

/** The rules that say something of a control. */
export const claimantsOf = (standard: Standard, control: Control, rules: readonly Rule[]): readonly Claimant[] =>
  rules.flatMap((rule) =>
    (rule.claims[standard.id] ?? [])
      .filter((claim) => claim.control === control.id)
      .map((claim) => ({ rule, claim, proves: claim.proves && standard.provable })),
  );
