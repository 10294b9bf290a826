import {
  GenerateCredentialReportCommand,
  GetAccountAuthorizationDetailsCommand,
  GetAccountPasswordPolicyCommand,
  GetAccountSummaryCommand,
  GetCredentialReportCommand,
  IAMClient,
  ListAccountAliasesCommand,
  ListInstanceProfilesCommand,
  ListRolesCommand,
  ListSAMLProvidersCommand,
  ListUsersCommand,
  ListUserTagsCommand,
  ListVirtualMFADevicesCommand,
} from '@aws-sdk/client-iam';
import { defineService } from '../service.ts';

const paging = { input: 'Marker', output: 'Marker' };
const always = { MaxItems: 1000 };

export const iam = defineService({
  Client: IAMClient,
  operations: {
    'iam:GenerateCredentialReport': { Command: GenerateCredentialReportCommand },
    'iam:GetAccountAuthorizationDetails': { Command: GetAccountAuthorizationDetailsCommand, paging, always },
    'iam:GetAccountPasswordPolicy': { Command: GetAccountPasswordPolicyCommand },
    'iam:GetAccountSummary': { Command: GetAccountSummaryCommand },
    'iam:GetCredentialReport': { Command: GetCredentialReportCommand },
    'iam:ListAccountAliases': { Command: ListAccountAliasesCommand, paging, always },
    'iam:ListInstanceProfiles': { Command: ListInstanceProfilesCommand, paging, always },
    'iam:ListRoles': { Command: ListRolesCommand, paging, always },
    'iam:ListSAMLProviders': { Command: ListSAMLProvidersCommand },
    'iam:ListUsers': { Command: ListUsersCommand, paging, always },
    'iam:ListUserTags': { Command: ListUserTagsCommand, paging, always },
    'iam:ListVirtualMFADevices': { Command: ListVirtualMFADevicesCommand, paging, always },
  },
});
