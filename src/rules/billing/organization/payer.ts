import type { Read } from '../../../model/index.ts';
import type { Organization } from '../../../resources/account/organization.ts';

/**
 * Who else may watch what an account costs: the management account of its organization, which pays for it and is told of every
 * member; `unread` where nobody knows whether there is one; null where nobody does.
 * https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/consolidated-billing.html
 */
export const payerOf = (account: string, organization: Read<Organization | null>): string | 'unread' | null => {
  if (!organization.known) return 'unread';
  const payer = organization.value?.managementAccount;
  return payer === undefined || payer === account ? null : payer;
};
