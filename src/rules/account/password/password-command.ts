import { awsCliGlobal, type Command } from '../../../model/index.ts';
import type { PasswordPolicy } from '../../../resources/account/fields.ts';
import { characterTypesOf, type PasswordDemands, rememberedBy } from './password-weakness.ts';

/**
 * The command that makes a policy meet the demands. It replaces the whole policy, so what already holds is said again, and
 * where AWS's default held, which asks for three types of characters, all four are asked for.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAccountPasswordPolicy.html
 */
export const passwordCommand = (policy: PasswordPolicy | null, demands: PasswordDemands): Command => {
  const { minLength, rememberedPasswords, characterTypes } = demands;
  const everyType = policy === null || characterTypesOf(policy) < characterTypes;
  const remembered = Math.max(rememberedPasswords, policy === null ? 0 : rememberedBy(policy));
  return awsCliGlobal('iam update-account-password-policy', {
    'minimum-password-length': String(Math.max(minLength, policy?.minLength ?? 0)),
    ...(remembered > 0 && { 'password-reuse-prevention': String(remembered) }),
    ...((everyType || policy.symbols) && { 'require-symbols': true as const }),
    ...((everyType || policy.numbers) && { 'require-numbers': true as const }),
    ...((everyType || policy.uppercase) && { 'require-uppercase-characters': true as const }),
    ...((everyType || policy.lowercase) && { 'require-lowercase-characters': true as const }),
    ...((policy === null || policy.changeable) && { 'allow-users-to-change-password': true as const }),
    ...(policy !== null && policy.maxAgeDays !== null && { 'max-password-age': String(policy.maxAgeDays) }),
    ...(policy?.hardExpiry && { 'hard-expiry': true as const }),
  });
};
