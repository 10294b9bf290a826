import type { Aws } from '../../aws/index.ts';
import { falseIfAbsent, given, noneIfAbsent } from '../reading/aws-fields.ts';
import type { PasswordPolicy } from './fields.ts';

/**
 * The account's password policy; null where it has none of its own, and AWS's default holds.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountPasswordPolicy.html
 */
export const passwordPolicy = async (aws: Aws<'iam:GetAccountPasswordPolicy'>): Promise<PasswordPolicy | null> => {
  const answer = await aws.find('iam:GetAccountPasswordPolicy', {}, ['NoSuchEntity', 'NoSuchEntityException']);
  if (answer === null) return null;
  const policy = given(answer.PasswordPolicy, 'PasswordPolicy');
  return {
    minLength: given(policy.MinimumPasswordLength, 'MinimumPasswordLength'),
    symbols: given(policy.RequireSymbols, 'RequireSymbols'),
    numbers: given(policy.RequireNumbers, 'RequireNumbers'),
    uppercase: given(policy.RequireUppercaseCharacters, 'RequireUppercaseCharacters'),
    lowercase: given(policy.RequireLowercaseCharacters, 'RequireLowercaseCharacters'),
    changeable: given(policy.AllowUsersToChangePassword, 'AllowUsersToChangePassword'),
    remembered: noneIfZero(policy.PasswordReusePrevention),
    maxAgeDays: noneIfZero(policy.MaxPasswordAge),
    hardExpiry: falseIfAbsent(policy.HardExpiry),
  };
};

// Left out, or 0, where there is no limit.
const noneIfZero = (number: number | undefined): number | null => (number === 0 ? null : noneIfAbsent(number));
