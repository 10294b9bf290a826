/** The words of one flag: a text in which `{id}` and its like stand for what the finding names; true for a flag alone. */
type FlagForms = { readonly [flag: string]: string | true };

/**
 * An AWS CLI command as a rule may make it. `{id}`, `{arn}`, `{name}`, `{region}`, `{account}` and `{partition}` are those of
 * the finding; every other slot is the name of something else, in the shape that AWS gives such names.
 */
export interface CommandForm {
  readonly operation: string;
  /** In the order in which the rule writes them. */
  readonly flags: FlagForms;
}

/** Every command that a rule may make, by its place in a removal. */
export interface RemovalForms {
  readonly keep?: readonly CommandForm[];
  readonly remove: readonly CommandForm[];
  readonly waits?: readonly CommandForm[];
}

/** The forms of the rules of one group, by rule. */
export type FormsByRule = { readonly [rule: string]: RemovalForms };

/** A command in the region of the resource; `after` are the flags that a rule adds behind the region. */
export const form = (operation: string, flags: FlagForms, after: FlagForms = {}): CommandForm => ({
  operation,
  flags: { ...flags, region: '{region}', ...after },
});

/** A command of a service that has no regions, or one that names its region itself. */
export const formWithoutRegion = (operation: string, flags: FlagForms): CommandForm => ({ operation, flags });
