import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';

/** One text to be kept in a bucket of the account's own. */
export interface StoredText {
  readonly bucket: string;
  /** The account that must own the bucket: a name alone may be anybody's by now. */
  readonly owner: string;
  readonly key: string;
  readonly text: string;
  readonly contentType: string;
}

/** Puts a text into this program's own bucket. Throws what S3 answers. */
export const putObject = async ({ bucket, owner, key, text, contentType }: StoredText): Promise<void> => {
  const client = new S3Client({ maxAttempts: 4, followRegionRedirects: true });
  try {
    await client.send(
      new PutObjectCommand({
        Bucket: bucket,
        Key: key,
        Body: text,
        ContentType: contentType,
        ExpectedBucketOwner: owner,
      }),
    );
  } finally {
    client.destroy();
  }
};
