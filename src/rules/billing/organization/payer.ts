import { known, type Read } from '../../../model/index.ts';
import type { Organization } from '../../../resources/account/organization.ts';

/**
 * Who else may watch what an account costs: the management account of its organization, which pays for it and is told of every
 * member; null where nobody does, unread where nobody knows.
 * https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/consolidated-billing.html
 */
export const payerOf = (account: string, organization: Read<Organization | null>): Read<string | null> => {
  if (!organization.known) return organization;
  const payer = organization.value?.managementAccount;
  return known(payer === undefined || payer === account ? null : payer);
};
