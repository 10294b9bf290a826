import type { Aws } from '../../aws/index.ts';
import { given } from '../reading/aws-fields.ts';
import type { Organization } from './organization.ts';

/**
 * The organization of the account, which AWS tells every member; null where it belongs to none.
 * https://docs.aws.amazon.com/organizations/latest/APIReference/API_DescribeOrganization.html
 */
export const organization = async (aws: Aws<'organizations:DescribeOrganization'>): Promise<Organization | null> => {
  const answer = await aws.find('organizations:DescribeOrganization', {}, ['AWSOrganizationsNotInUseException']);
  if (answer === null) return null;
  const { Id, MasterAccountId } = given(answer.Organization, 'Organization');
  return { id: given(Id, 'Id'), managementAccount: given(MasterAccountId, 'MasterAccountId') };
};
