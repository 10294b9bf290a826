import type { Read } from '../../model/read.ts';
import type { Tags } from '../../model/resource.ts';
import type { EnvironmentVariable } from '../reading/secrets/secret-match.ts';
import type { DailySeries } from '../services/cloudwatch/daily-series.ts';
import type { ProvisionedConcurrency, ProvisionedUse } from './provisioned-concurrency.ts';

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
  /** The resource policy of the qualifier as JSON text; null where there is none. */
  readonly policy: string | null;
}

/** A resource policy; the function itself, each alias and each published version have their own. */
export interface FunctionPolicy {
  /** An alias, or the number of a version; null for the function itself. */
  readonly qualifier: string | null;
  /** The function, its alias or its version, as policies name it. */
  readonly functionArn: string;
  /** JSON text. */
  readonly policy: string;
}

export interface LambdaFunctionFields {
  /** null for a container image, which brings its own. */
  readonly runtime: string | null;
  /** Zip or Image; null where Lambda does not say. */
  readonly packageType: string | null;
  /** Unread where Lambda could not decrypt it. */
  readonly environment: Read<readonly EnvironmentVariable[]>;
  readonly roleArn: string;
  /** ISO 8601; changes with every deployment. */
  readonly modifiedAt: string;
  readonly codeSizeBytes: number;
  readonly memoryMb: number;
  readonly description: string | null;
  /** Where events go that it failed to handle: a queue or a topic, an ARN. */
  readonly deadLetterArn: string | null;
  /** Set on replicas of Lambda@Edge functions. */
  readonly masterArn: string | null;
}

export interface LambdaFunctionFacets {
  readonly urls: readonly FunctionUrl[];
  /** Those that exist. */
  readonly policies: readonly FunctionPolicy[];
  /** The ids of the APIs of its region that call it, where one of its policies lets API Gateway in; else none are looked for. */
  readonly integratingApis: readonly string[];
  /** Of whatever version or alias, where they ran in its region. */
  readonly invocations: DailySeries;
  /** True where its role lets CloudFront run it at the edge, where its calls count: only functions of us-east-1 can run there. */
  readonly edgeRole: boolean;
  /** What it is called for by event source mappings, enabled or not: queues and streams by ARN, others by the mapping's id. */
  readonly eventSources: readonly string[];
  /** EventBridge rules of the default bus that call it or one of its aliases, by name. */
  readonly eventRules: readonly string[];
  /** EventBridge schedules that call it, or a version or alias of it, by ARN. */
  readonly schedules: readonly string[];
  /** SNS subscriptions of its region that call it, or a version or alias of it, by ARN. */
  readonly subscriptions: readonly string[];
  readonly provisionedConcurrency: readonly ProvisionedConcurrency[];
  /** One for each of those. */
  readonly provisionedUse: readonly ProvisionedUse[];
  readonly tagging: Tags;
}
