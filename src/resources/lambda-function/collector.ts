import { arnOf, type Item, ResourceGone } from '../../model/index.ts';
import { given, noneIfEmpty, tagsFromMap, tagsNotListed } from '../reading/aws-fields.ts';
import { defineCollector, facet, lister } from '../reading/collector.ts';
import { each } from '../reading/each-item.ts';
import { environmentOf } from '../reading/secrets/environment.ts';
import { dailyMetric } from '../services/cloudwatch/daily-metric.ts';
import { schedulesTo, subscriptionsTo } from '../services/targets/targets-of.ts';
import { eventRulesOf, eventSourcesOf, isOf, letsEdge } from './function-callers.ts';
import { functionPolicies, policyOperations } from './function-policies.ts';
import { functionUrls, urlOperations } from './function-urls.ts';
import { integratingApis, integrationReads } from './integrating-apis.ts';
import { lambdaMoment } from './lambda-moment.ts';
import {
  provisionedConcurrency,
  provisionedOperations,
  provisionedUse,
  provisionedUseOperations,
} from './read-provisioned-concurrency.ts';

/** Functions of a region: https://docs.aws.amazon.com/lambda/latest/api/API_ListFunctions.html */
export const lambdaFunction = defineCollector({
  type: 'lambda-function',
  scope: 'regional',
  everything: (place) => arnOf({ ...place, service: 'lambda', resource: 'function:*' }),
  lister: lister(['lambda:ListFunctions'], async function* (aws, place) {
    for await (const { Functions } of aws.pages('lambda:ListFunctions', {})) {
      yield* each(given(Functions, 'Functions'), { id: 'FunctionName', arn: 'FunctionArn' }, (each) => {
        const name = given(each.FunctionName, 'FunctionName');
        return {
          type: 'lambda-function',
          id: name,
          arn: given(each.FunctionArn, 'FunctionArn'),
          region: place.region,
          name,
          tags: tagsNotListed('lambda-function'),
          // Container images carry none.
          runtime: noneIfEmpty(each.Runtime),
          packageType: noneIfEmpty(each.PackageType),
          environment: environmentOf(each.Environment),
          roleArn: given(each.Role, 'Role'),
          modifiedAt: lambdaMoment(given(each.LastModified, 'LastModified'), 'LastModified'),
          codeSizeBytes: given(each.CodeSize, 'CodeSize'),
          memoryMb: given(each.MemorySize, 'MemorySize'),
          description: noneIfEmpty(each.Description),
          deadLetterArn: noneIfEmpty(each.DeadLetterConfig?.TargetArn),
          masterArn: noneIfEmpty(each.MasterArn),
        };
      });
    }
  }),
  facets: {
    urls: facet(urlOperations, ({ id }, aws) => functionUrls(aws, id)),
    policies: facet(policyOperations, ({ id, arn }, aws) => functionPolicies(aws, id, arn)),
    integratingApis: facet(integrationReads, ({ id, arn }, aws) => integratingApis(aws, { id, arn })),
    // By name alone CloudWatch adds up all versions and aliases: https://docs.aws.amazon.com/lambda/latest/dg/monitoring-metrics-view.html
    invocations: facet(['cloudwatch:GetMetricStatistics'], ({ id }, aws, place) =>
      dailyMetric(
        aws,
        { namespace: 'AWS/Lambda', metric: 'Invocations', statistic: 'Sum', dimensions: { FunctionName: id } },
        place.now,
      ),
    ),
    // Functions of no other region can run at the edge:
    // https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-at-edge-function-restrictions.html
    edgeRole: facet(['iam:ListRoles'], async ({ region, roleArn }: Item<'lambda-function'>, aws) =>
      region === 'us-east-1' ? letsEdge(aws, roleArn) : false,
    ),
    eventSources: facet(['lambda:ListEventSourceMappings'], ({ arn }, aws) => eventSourcesOf(aws, arn)),
    eventRules: facet(['events:ListRuleNamesByTarget', 'lambda:ListAliases'], (item, aws) => eventRulesOf(aws, item)),
    schedules: facet(['scheduler:ListSchedules'], ({ arn }, aws) => schedulesTo(aws, isOf(arn))),
    subscriptions: facet(['sns:ListSubscriptions'], ({ arn }, aws) => subscriptionsTo(aws, isOf(arn))),
    provisionedConcurrency: facet(provisionedOperations, ({ id }, aws) => provisionedConcurrency(aws, id)),
    provisionedUse: facet(provisionedUseOperations, ({ id }, aws, place) => provisionedUse(aws, id, place)),
    tagging: facet(['lambda:ListTags'], async ({ id, arn }, aws) => {
      const answer = await aws.find('lambda:ListTags', { Resource: arn }, ['ResourceNotFoundException']);
      if (answer === null) throw new ResourceGone(id);
      return tagsFromMap(answer.Tags);
    }),
  },
});
