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

/** The methods behind one stage: its deployment, and its canary's. */
export interface DeployedStage {
  readonly stage: string;
  readonly deploymentId: string;
  readonly methods: readonly RestApiMethod[];
  /** `deployment` is what answers; `resources` is the editable state, asked for where the deployment carries no summary. */
  readonly source: 'deployment' | 'resources';
}

export interface RestApiFields {
  /** EDGE, REGIONAL or PRIVATE. */
  readonly endpointTypes: readonly string[];
  readonly defaultEndpointDisabled: boolean;
  /** The resource policy as JSON text, unescaped; null where there is none. */
  readonly policy: string | null;
  readonly createdAt: string | null;
}

export interface RestApiFacets {
  readonly stages: readonly RestApiStage[];
  readonly deployed: readonly DeployedStage[];
  readonly domains: readonly ApiDomain[];
}
