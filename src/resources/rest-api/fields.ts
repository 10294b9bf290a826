import type { ApiDomain } from '../services/api-gateway/api-domain.ts';
import type { DailySeries } from '../services/cloudwatch/daily-series.ts';

export interface RestApiMethod {
  readonly path: string;
  readonly method: string;
  /** NONE, AWS_IAM, CUSTOM or COGNITO_USER_POOLS. */
  readonly authorizationType: string;
  readonly apiKeyRequired: boolean;
}

export interface RestApiStage {
  readonly stage: string;
  readonly deploymentId: string;
  readonly canaryDeploymentId: string | null;
  readonly webAclArn: string | null;
}

/** A cache that one stage has for itself. */
export interface StageCache {
  readonly stage: string;
  /** As AWS writes it: 0.5, 1.6, 6.1, 13.5, 28.4, 58.2, 118 or 237. */
  readonly sizeGb: string;
  /** When the stage was made, ISO 8601; AWS does not say when the cache was. */
  readonly stageCreatedAt: string;
}

/** The calls of a stage that has a cache. REST APIs of one name share those of their stages of one name. */
export interface CachedCalls {
  readonly stage: string;
  readonly calls: DailySeries;
}

/** The methods of one deployment behind a stage: its own, or its canary's, which answers a part of the requests. */
export interface DeployedStage {
  readonly stage: string;
  readonly deploymentId: string;
  readonly canary: boolean;
  readonly methods: readonly RestApiMethod[];
  /** `deployment` is what answers; `resources` is the editable state, asked for where the deployment carries no summary. */
  readonly source: 'deployment' | 'resources';
}

export interface RestApiFields {
  /** EDGE, REGIONAL or PRIVATE. */
  readonly endpointTypes: readonly string[];
  readonly defaultEndpointDisabled: boolean;
  /** The default endpoint, without a stage; it answers only where it is not disabled. */
  readonly endpoint: string;
  /** What policies name: `arn:…:execute-api:<region>:<account>:<api>`, before stage, method and path. */
  readonly invokeArn: string;
  /** The resource policy as JSON text, unescaped, or as AWS sent it where it is no JSON; null where there is none. */
  readonly policy: string | null;
  /** ISO 8601. */
  readonly createdAt: string;
}

export interface RestApiFacets {
  readonly stages: readonly RestApiStage[];
  readonly deployed: readonly DeployedStage[];
  readonly caches: readonly StageCache[];
  /** One for each of those. */
  readonly cachedCalls: readonly CachedCalls[];
  readonly domains: readonly ApiDomain[];
}
