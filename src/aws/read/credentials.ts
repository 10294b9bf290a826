import { STSClient, type STSClientConfig } from '@aws-sdk/client-sts';

/** What finds the credentials of a call, in the form that an SDK client takes. */
export type CredentialProvider = STSClient['config']['credentials'];

/**
 * The credentials of a run by the SDK's own chain: looked for when the first call needs them, once for all clients, and again
 * before they end. A client that looked for itself would ask instance metadata, SSO or STS once for each service.
 */
export const sharedCredentials = (
  config: Pick<STSClientConfig, 'region' | 'profile' | 'requestHandler'>,
): CredentialProvider =>
  // A client that is never sent anything: what it found is remembered with it.
  new STSClient(config).config.credentials;
