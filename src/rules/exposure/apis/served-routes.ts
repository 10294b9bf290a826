import type { Read } from '../../../model/index.ts';
import type { ApiRoute, ApiStage, DeployedStage } from '../../../resources/http-api/fields.ts';
import { followsRoutes } from './gateway-routes.ts';

/** What a stage answers with. */
export interface ServedStage {
  readonly stage: ApiStage;
  /** False where that is the current configuration, and the stage may serve another. */
  readonly sure: boolean;
  readonly routes: readonly ApiRoute[];
}

/** The routes that live stages serve: those as they stand where a stage follows them, else those that it has deployed. */
export const servedStages = (
  live: readonly ApiStage[],
  current: readonly ApiRoute[],
  deployed: Read<readonly DeployedStage[]>,
): readonly ServedStage[] =>
  live.map((stage) => {
    if (followsRoutes(stage)) return { stage, sure: true, routes: current };
    const served = deployed.known ? deployed.value.find((each) => each.stage === stage.stage) : undefined;
    return served === undefined
      ? { stage, sure: false, routes: current }
      : { stage, sure: true, routes: routesOf(served, current) };
  });

// An export says whether a route asks, and not how.
const routesOf = ({ routes }: DeployedStage, current: readonly ApiRoute[]): readonly ApiRoute[] =>
  routes.map(({ routeKey, asks }) => {
    const now = current.find((route) => route.routeKey === routeKey);
    const kept = now !== undefined && (now.authorizationType !== 'NONE') === asks;
    if (kept) return now;
    const authorizationType = asks ? 'CUSTOM' : 'NONE';
    return { routeKey, routeId: now === undefined ? '' : now.routeId, authorizationType, apiKeyRequired: false };
  });
