import { DescribeSecretCommand, ListSecretsCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { defineService } from '../service.ts';

export const secretsmanager = defineService({
  Client: SecretsManagerClient,
  operations: {
    'secretsmanager:DescribeSecret': { Command: DescribeSecretCommand },
    'secretsmanager:ListSecrets': {
      Command: ListSecretsCommand,
      paging: { input: 'NextToken', output: 'NextToken' },
      // Those that wait for their deletion are told apart, not left out.
      always: { MaxResults: 100, IncludePlannedDeletion: true },
    },
  },
});
