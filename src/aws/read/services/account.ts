import { AccountClient, GetAlternateContactCommand } from '@aws-sdk/client-account';
import { defineService } from '../service.ts';

export const account = defineService({
  Client: AccountClient,
  operations: { 'account:GetAlternateContact': { Command: GetAlternateContactCommand } },
});
