import type { ApiDomain } from './api-domain.ts';

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
  readonly cacheClusterSize: string | null;
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
  readonly domains: readonly ApiDomain[];
}
