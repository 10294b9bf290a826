import { arnOf, ResourceGone } from '../model/index.ts';
import { given, MalformedAnswer, noneIfEmpty, tagsFromMap, tagsNotListed } from './answer.ts';
import { dailyMetric } from './daily-metric.ts';
import { defineCollector, facet, lister } from './define.ts';
import { functionUrls, urlOperations } from './function-urls.ts';

/** Functions of a region: https://docs.aws.amazon.com/lambda/latest/api/API_ListFunctions.html */
export const lambdaFunction = defineCollector({
  type: 'lambda-function',
  scope: 'regional',
  everything: (place) => arnOf({ ...place, service: 'lambda', resource: 'function:*' }),
  lister: lister(['lambda:ListFunctions'], async function* (aws, place) {
    for await (const { Functions } of aws.pages('lambda:ListFunctions', {})) {
      for (const each of given(Functions, 'Functions')) {
        const name = given(each.FunctionName, 'FunctionName');
        yield {
          type: 'lambda-function',
          id: name,
          arn: given(each.FunctionArn, 'FunctionArn'),
          region: place.region,
          name,
          tags: tagsNotListed('lambda-function'),
          // Container images carry none.
          runtime: noneIfEmpty(each.Runtime),
          roleArn: given(each.Role, 'Role'),
          modifiedAt: momentOf(given(each.LastModified, 'LastModified')),
          codeSizeBytes: given(each.CodeSize, 'CodeSize'),
          memoryMb: given(each.MemorySize, 'MemorySize'),
          masterArn: noneIfEmpty(each.MasterArn),
        };
      }
    }
  }),
  facets: {
    urls: facet(urlOperations, ({ id }, aws) => functionUrls(aws, id)),
    invocations: facet(['cloudwatch:GetMetricStatistics'], ({ id }, aws, place) =>
      dailyMetric(
        aws,
        { namespace: 'AWS/Lambda', metric: 'Invocations', statistic: 'Sum', dimensions: { FunctionName: id } },
        place.now,
      ),
    ),
    tagging: facet(['lambda:ListTags'], async ({ id, arn }, aws) => {
      const answer = await aws.find('lambda:ListTags', { Resource: arn }, ['ResourceNotFoundException']);
      if (answer === null) throw new ResourceGone(id);
      return tagsFromMap(answer.Tags);
    }),
  },
});

// Lambda writes 2026-01-31T09:30:00.000+0000.
const momentOf = (text: string): string => {
  const at = new Date(text.replace(/\+0000$/, 'Z'));
  if (Number.isNaN(at.getTime())) throw new MalformedAnswer('LastModified is no date');
  return at.toISOString();
};
