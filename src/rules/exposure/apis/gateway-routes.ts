import { covers } from '../../../model/index.ts';
import type { ApiRoute, ApiStage } from '../../../resources/http-api/fields.ts';
import { isStrange } from './api.ts';

/** The stages that answer: something was deployed there, or is as soon as it is saved. */
export const liveStages = (stages: readonly ApiStage[]): readonly ApiStage[] =>
  stages.filter(({ autoDeploy, deploymentId }) => autoDeploy || deploymentId !== null);

/** True where a stage serves the routes as they stand: it deploys by itself, and the last time did not fail. */
export const followsRoutes = ({ autoDeploy, lastDeployment }: ApiStage): boolean =>
  autoDeploy && !/fail/i.test(`${lastDeployment}`);

/** `deployed` where every stage follows its API at once; else `current`: older routes may still answer somewhere. */
export const configurationOf = (live: readonly ApiStage[]): 'deployed' | 'current' =>
  live.every(followsRoutes) ? 'deployed' : 'current';

/** Routes by what they ask of their callers. OPTIONS is asked by browsers without credentials, so it is in none. */
export const routesByStance = (routes: readonly ApiRoute[], publicRoutes: readonly string[]) => {
  const open = routes.filter(
    ({ authorizationType, routeKey }) => authorizationType === 'NONE' && !isPreflight(routeKey),
  );
  const isAccepted = ({ routeKey }: ApiRoute) => publicRoutes.some((pattern) => covers(pattern, routeKey));
  return {
    open: open.filter((route) => !isAccepted(route)),
    accepted: open.filter(isAccepted),
    asking: routes.filter(({ authorizationType }) => authorizationType !== 'NONE'),
    strange: routes.filter(({ authorizationType }) => isStrange(authorizationType)),
  };
};

const isPreflight = (routeKey: string): boolean => routeKey.startsWith('OPTIONS ');
