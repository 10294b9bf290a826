import type { ApiDomain } from '../services/api-gateway/api-domain.ts';

export interface ApiRoute {
  /** `GET /pets`, `$default`, `$connect`. */
  readonly routeKey: string;
  readonly routeId: string;
  /** NONE, AWS_IAM, CUSTOM or JWT. */
  readonly authorizationType: string;
  readonly apiKeyRequired: boolean;
}

export interface ApiStage {
  readonly stage: string;
  /** False where the routes as they stand may differ from those that were deployed. */
  readonly autoDeploy: boolean;
  /** null where nothing was deployed to the stage. */
  readonly deploymentId: string | null;
  /** What the last automatic deployment came to, in AWS's words; null where the stage does not deploy by itself. */
  readonly lastDeployment: string | null;
}

/** A route as a stage serves it. */
export interface DeployedRoute {
  readonly routeKey: string;
  /** Whether it asks who is calling. */
  readonly asks: boolean;
}

/** What a stage serves that does not deploy by itself. */
export interface DeployedStage {
  readonly stage: string;
  readonly routes: readonly DeployedRoute[];
}

/** HTTP and WebSocket APIs share one service and one shape. */
export interface HttpApiFields {
  readonly defaultEndpointDisabled: boolean;
  readonly endpoint: string;
  /** ISO 8601. */
  readonly createdAt: string;
  /** True where another service's tooling made the API. */
  readonly gatewayManaged: boolean;
}

export interface HttpApiFacets {
  readonly routes: readonly ApiRoute[];
  readonly stages: readonly ApiStage[];
  /** Of the stages that do not deploy by themselves. */
  readonly deployedStages: readonly DeployedStage[];
  readonly domains: readonly ApiDomain[];
}
