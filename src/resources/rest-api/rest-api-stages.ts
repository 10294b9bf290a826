import type { Aws } from '../../aws/index.ts';
import { ResourceGone } from '../../model/index.ts';
import { emptyIfAbsent, given, noneIfEmpty } from '../reading/aws-fields.ts';
import type { RestApiStage } from './fields.ts';

/** The stages of a REST API, which come in one answer: https://docs.aws.amazon.com/apigateway/latest/api/API_GetStages.html */
export const restApiStages = async (
  aws: Aws<'apigateway:GetStages'>,
  restApiId: string,
): Promise<readonly RestApiStage[]> => {
  const answer = await aws.find('apigateway:GetStages', { restApiId }, ['NotFoundException']);
  if (answer === null) throw new ResourceGone(restApiId);
  return emptyIfAbsent(answer.item).map((stage) => ({
    stage: given(stage.stageName, 'stageName'),
    deploymentId: given(stage.deploymentId, 'deploymentId'),
    canaryDeploymentId: noneIfEmpty(stage.canarySettings?.deploymentId),
    webAclArn: noneIfEmpty(stage.webAclArn),
  }));
};
