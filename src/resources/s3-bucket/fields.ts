import type { Tags } from '../../model/resource.ts';
import type { DailySeries } from '../services/cloudwatch/daily-series.ts';

/** The four switches of Block Public Access: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html */
export interface AccessBlock {
  readonly blockPublicAcls: boolean;
  readonly ignorePublicAcls: boolean;
  readonly blockPublicPolicy: boolean;
  readonly restrictPublicBuckets: boolean;
}

/** What an ACL grants to a predefined group. */
export interface GroupGrant {
  /** The last part of the group's URI: AllUsers, AuthenticatedUsers, LogDelivery. */
  readonly group: string;
  /** READ, WRITE, READ_ACP, WRITE_ACP or FULL_CONTROL. */
  readonly permission: string;
}

/** An access point of a bucket that answers on the internet; its policy says who may come in by it. */
export interface AccessPoint {
  readonly name: string;
  /** Whether AWS calls its policy public; null where it has none. */
  readonly policyPublic: boolean | null;
  readonly accessBlock: AccessBlock;
}

/** Multipart uploads that were begun and neither completed nor aborted: the first thousand, by key. */
export interface UnfinishedUploads {
  /** Oldest first. */
  readonly uploads: readonly { readonly key: string; readonly uploadId: string; readonly begunAt: string }[];
  /** True where there are more than were looked at. */
  readonly more: boolean;
}

/** What uses a bucket although nothing is in it. */
export interface BucketUsers {
  /** True where it is set up as a website; one that only redirects needs no object. */
  readonly website: boolean;
  /** Whom S3 tells of each new object: ARNs, and `EventBridge`. */
  readonly notified: readonly string[];
  /** The DNS records of the account that have its name, as one must that leads to a bucket: `A www.example.com`. */
  readonly records: readonly string[];
}

/** A general purpose bucket; its `region` is its own, although buckets are listed for the whole account at once. */
export interface S3BucketFields {
  /** ISO 8601; AWS moves it when, for example, the bucket policy is edited, so that it is no age. */
  readonly createdAt: string;
}

export interface S3BucketFacets {
  /** Whether AWS calls the bucket policy public; null where there is no policy. */
  readonly policyPublic: boolean | null;
  readonly groupGrants: readonly GroupGrant[];
  /** Block Public Access of the bucket; null where nobody set it. */
  readonly accessBlock: AccessBlock | null;
  /** Block Public Access of the whole account; null where nobody set it. */
  readonly accountAccessBlock: AccessBlock | null;
  /** BucketOwnerEnforced, where ACLs count for nothing, BucketOwnerPreferred or ObjectWriter; null where nobody set it, and ACLs count. */
  readonly ownership: string | null;
  /** Those of its own region. */
  readonly accessPoints: readonly AccessPoint[];
  readonly multiRegionAccessPoints: readonly AccessPoint[];
  /** How many objects S3 has counted each day, old versions and parts of unfinished uploads included. */
  readonly objects: DailySeries;
  readonly unfinishedUploads: UnfinishedUploads;
  /** null where S3 has counted objects on one of the last three days: who uses it shows by those. */
  readonly users: BucketUsers | null;
  readonly tagging: Tags;
}
