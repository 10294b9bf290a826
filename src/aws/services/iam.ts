import {
  GenerateCredentialReportCommand,
  GetAccountSummaryCommand,
  GetCredentialReportCommand,
  IAMClient,
  ListRolesCommand,
  ListSAMLProvidersCommand,
  ListUsersCommand,
  ListUserTagsCommand,
} from '@aws-sdk/client-iam';
import { defineService } from '../service.ts';

const paging = { input: 'Marker', output: 'Marker' };
const always = { MaxItems: 1000 };

export const iam = defineService({
  Client: IAMClient,
  operations: {
    'iam:GenerateCredentialReport': { Command: GenerateCredentialReportCommand },
    'iam:GetAccountSummary': { Command: GetAccountSummaryCommand },
    'iam:GetCredentialReport': { Command: GetCredentialReportCommand },
    'iam:ListRoles': { Command: ListRolesCommand, paging, always },
    'iam:ListSAMLProviders': { Command: ListSAMLProvidersCommand },
    'iam:ListUserTags': { Command: ListUserTagsCommand, paging, always },
    'iam:ListUsers': { Command: ListUsersCommand, paging, always },
  },
});
