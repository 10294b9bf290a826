import { publish } from '../aws/publish.ts';

/** UTF-8 bytes that one message may have, all of it counted: https://docs.aws.amazon.com/sns/latest/api/API_Publish.html */
export const snsLimitBytes = 262_144;

/** Publishes one digest. Throws what SNS answers, so that the run is tried again. */
export const publishDigest = (topicArn: string, subject: string, body: string): Promise<void> =>
  publish({ topicArn, subject, body });
