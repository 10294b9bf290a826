import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { abortable } from '../read/abortable.ts';
import { requestLimits } from './request-limits.ts';

/** One text to be kept in a bucket of the account's own. */
export interface StoredText {
  readonly bucket: string;
  /** The account that must own the bucket: a name alone may be anybody's by now. */
  readonly owner: string;
  readonly key: string;
  readonly text: string;
  readonly contentType: string;
}

// Long enough for a report of 100 MB; the signal ends it before.
const attemptMs = 30_000;

/** Puts a text into this program's own bucket. Throws what S3 answers, and the signal's reason where it is aborted. */
export const putObject = async (
  { bucket, owner, key, text, contentType }: StoredText,
  signal: AbortSignal,
): Promise<void> => {
  const requestHandler = requestLimits(attemptMs);
  const client = new S3Client({ maxAttempts: 4, followRegionRedirects: true, requestHandler });
  const command = new PutObjectCommand({
    Bucket: bucket,
    Key: key,
    Body: text,
    ContentType: contentType,
    ExpectedBucketOwner: owner,
  });
  try {
    await abortable(signal, () => client.send(command, { abortSignal: signal }));
  } finally {
    client.destroy();
  }
};
