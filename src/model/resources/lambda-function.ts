import type { Tags } from '../resource.ts';
import type { DailySeries } from './series.ts';

/** A function URL; on the function itself `qualifier` is null, else an alias. */
export interface FunctionUrl {
  readonly url: string;
  readonly qualifier: string | null;
  /** The function or its alias, as policies name it. */
  readonly functionArn: string;
  /** NONE or AWS_IAM. */
  readonly authType: string;
  /** ISO 8601. */
  readonly createdAt: string;
  /** The resource policy of the qualifier as JSON text, asked for only where the URL asks nobody to sign; null where there is none. */
  readonly policy: string | null;
}

export interface LambdaFunctionFields {
  readonly runtime: string | null;
  readonly roleArn: string;
  /** ISO 8601; changes with every deployment. */
  readonly modifiedAt: string;
  readonly codeSizeBytes: number;
  readonly memoryMb: number;
  /** Set on replicas of Lambda@Edge functions. */
  readonly masterArn: string | null;
}

export interface LambdaFunctionFacets {
  readonly urls: readonly FunctionUrl[];
  readonly invocations: DailySeries;
  readonly tagging: Tags;
}
