import { STSClient } from '@aws-sdk/client-sts';

// Any region of the partition serves to begin with; without a setting this is the SDK tools' own usual one.
const fallback = 'us-east-1';

/** The region to begin with: what the environment or the profile names, else the first wanted one. */
export const startRegion = async (profile: string | undefined, wanted: readonly string[] = []): Promise<string> => {
  const client = new STSClient(profile === undefined ? {} : { profile });
  try {
    return await client.config.region();
  } catch (error) {
    if (error instanceof Error && error.message.includes('Region is missing')) return wanted[0] ?? fallback;
    throw error;
  } finally {
    client.destroy();
  }
};
