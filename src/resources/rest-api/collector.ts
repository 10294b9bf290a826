import type { Aws } from '../../aws/index.ts';
import { arnOf, known, type Place } from '../../model/index.ts';
import { emptyIfAbsent, falseIfAbsent, given, moment, noneIfEmpty, tagsFromMap } from '../reading/aws-fields.ts';
import { defineCollector, facet, lister } from '../reading/collector.ts';
import { type Attempt, each } from '../reading/each-item.ts';
import { restApiDomains, restDomainOperations } from '../services/api-gateway/api-domains.ts';
import { defaultEndpoint } from '../services/api-gateway/default-endpoint.ts';
import { cachedCalls, stageCaches } from './rest-api-caches.ts';
import { deployedStages, deploymentOperations } from './rest-api-deployments.ts';
import { unescapedPolicy } from './rest-api-policy.ts';
import { restApiStages } from './rest-api-stages.ts';

/** REST APIs of a region: https://docs.aws.amazon.com/apigateway/latest/api/API_GetRestApis.html */
export const restApi = defineCollector({
  type: 'rest-api',
  scope: 'regional',
  everything: ({ partition, region }) =>
    arnOf({ partition, service: 'apigateway', region, account: '', resource: '/restapis/*' }),
  lister: lister(['apigateway:GetRestApis'], restApis),
  facets: {
    stages: facet(['apigateway:GetStages'], ({ id }, aws) => restApiStages(aws, id)),
    deployed: facet(deploymentOperations, ({ id }, aws) => deployedStages(aws, id)),
    caches: facet(['apigateway:GetStages'], ({ id }, aws) => stageCaches(aws, id)),
    cachedCalls: facet(['apigateway:GetStages', 'cloudwatch:GetMetricStatistics'], (api, aws, { now }) =>
      cachedCalls(aws, api, now),
    ),
    domains: facet(restDomainOperations, ({ id }, aws) => restApiDomains(aws, id)),
  },
});

/** The same, for whoever asks. */
export async function* restApis(aws: Aws<'apigateway:GetRestApis'>, place: Place): AsyncGenerator<Attempt<'rest-api'>> {
  for await (const { items } of aws.pages('apigateway:GetRestApis', {})) {
    yield* each(emptyIfAbsent(items), { id: 'id' }, (api) => {
      const id = given(api.id, 'id');
      const policy = noneIfEmpty(api.policy);
      return {
        type: 'rest-api',
        id,
        arn: arnOf({ ...place, service: 'apigateway', account: '', resource: `/restapis/${id}` }),
        region: place.region,
        name: noneIfEmpty(api.name),
        tags: known(tagsFromMap(api.tags)),
        endpointTypes: given(api.endpointConfiguration?.types, 'endpointConfiguration.types'),
        defaultEndpointDisabled: falseIfAbsent(api.disableExecuteApiEndpoint),
        endpoint: defaultEndpoint('https', id, place),
        invokeArn: arnOf({ ...place, service: 'execute-api', resource: id }),
        policy: policy === null ? null : unescapedPolicy(policy),
        createdAt: moment(api.createdDate, 'createdDate'),
      };
    });
  }
}
