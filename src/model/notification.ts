/** UTF-8 bytes that one SNS message may have, all of it counted: https://docs.aws.amazon.com/sns/latest/api/API_Publish.html */
export const notificationLimitBytes = 262_144;

/** An attribute by which a subscription's filter policy chooses. */
export interface MessageAttribute {
  readonly type: 'String' | 'Number';
  readonly value: string;
}

/** What one run says to an SNS topic, in a variant for each protocol. */
export interface Notification {
  /** Printable ASCII, at most 99 characters. */
  readonly subject: string;
  /** JSON of texts by protocol, for `MessageStructure=json`. */
  readonly message: string;
  readonly attributes: { readonly [name: string]: MessageAttribute };
}

/** Where the whole report of a run is: in a bucket, by its URI; or nowhere, since there is no bucket or it did not take it. */
export type FullReport =
  | { readonly kind: 'stored'; readonly uri: string }
  | { readonly kind: 'not-stored'; readonly why: 'no-bucket' | 'failed' };
