import type { PasswordPolicy } from '../../../resources/account/fields.ts';

/** What a policy must ask for. */
export interface PasswordDemands {
  readonly minLength: number;
  /** Former passwords that may not come back; IAM remembers 24 at most. */
  readonly rememberedPasswords: number;
  /** How many of small letters, capitals, digits and symbols must be there; long passwords do without. */
  readonly characterTypes: number;
}

/** In which of the demands a policy falls short, by the names that IAM gives them. */
export const weaknessesOf = (policy: PasswordPolicy, demands: PasswordDemands): readonly string[] => [
  ...(policy.minLength < demands.minLength ? ['MinimumPasswordLength'] : []),
  ...(rememberedBy(policy) < demands.rememberedPasswords ? ['PasswordReusePrevention'] : []),
  ...(characterTypesOf(policy) < demands.characterTypes ? ['RequireCharacters'] : []),
];

/** How many of the four types of characters the policy demands. */
export const characterTypesOf = ({ symbols, numbers, uppercase, lowercase }: PasswordPolicy): number =>
  [symbols, numbers, uppercase, lowercase].filter((demanded) => demanded).length;

/** How many former passwords the policy remembers. */
export const rememberedBy = ({ remembered }: PasswordPolicy): number => remembered ?? 0;
