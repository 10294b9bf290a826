import type { Aws } from '../../aws/index.ts';
import { ResourceGone } from '../../model/index.ts';
import { emptyIfAbsent, given, moment } from '../reading/aws-fields.ts';
import { restCalls } from '../services/api-gateway/api-calls.ts';
import type { CachedCalls, StageCache } from './fields.ts';

interface Named {
  readonly id: string;
  readonly name: string | null;
}

/** The stages of a REST API that have a cache of their own: https://docs.aws.amazon.com/apigateway/latest/api/API_Stage.html */
export const stageCaches = async (
  aws: Aws<'apigateway:GetStages'>,
  restApiId: string,
): Promise<readonly StageCache[]> => {
  const answer = await aws.find('apigateway:GetStages', { restApiId }, ['NotFoundException']);
  if (answer === null) throw new ResourceGone(restApiId);
  return emptyIfAbsent(answer.item)
    .filter(({ cacheClusterEnabled }) => cacheClusterEnabled === true)
    .map((stage) => ({
      stage: given(stage.stageName, 'stageName'),
      sizeGb: given(stage.cacheClusterSize, 'cacheClusterSize'),
      stageCreatedAt: moment(stage.createdDate, 'createdDate'),
    }));
};

/** The calls of each of those stages by day; no metric is asked for where there is none. */
export const cachedCalls = async (
  aws: Aws<'apigateway:GetStages' | 'cloudwatch:GetMetricStatistics'>,
  { id, name }: Named,
  now: Date,
): Promise<readonly CachedCalls[]> =>
  Promise.all(
    (await stageCaches(aws, id)).map(async ({ stage }) => ({
      stage,
      calls: await restCalls(aws, given(name, 'name'), now, stage),
    })),
  );
