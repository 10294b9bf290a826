import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { defineService } from '../service.ts';

export const secretsmanager = defineService({
  Client: SecretsManagerClient,
  operations: {},
});
