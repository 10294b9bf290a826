import { MalformedAnswer } from '../../reading/aws-fields.ts';

/**
 * A policy document as JSON text: IAM sends it URL-encoded. Throws `MalformedAnswer` where it cannot be decoded.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_PolicyVersion.html
 */
export const policyText = (document: string): string => {
  try {
    return document.startsWith('%') ? decodeURIComponent(document) : document;
  } catch (error) {
    throw new MalformedAnswer('a policy is not URL-encoded text', { cause: error });
  }
};
