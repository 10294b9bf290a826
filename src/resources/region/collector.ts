import { arnOf } from '../../model/index.ts';
import type { Place } from '../../model/source.ts';
import { given, tagsNotListed } from '../reading/aws-fields.ts';
import { defineCollector, facet, lister } from '../reading/collector.ts';
import { each } from '../reading/each-item.ts';

// A region has no ARN of its own, so it goes by that of all analyzers in it.
const analyzersArn = (place: Place): string => arnOf({ ...place, service: 'access-analyzer', resource: 'analyzer/*' });

/** The region itself, which needs no call to be known: for what is switched on once in each. */
export const region = defineCollector({
  type: 'region',
  scope: 'regional',
  everything: analyzersArn,
  lister: lister([], async function* (_, place) {
    yield* each([place], { id: 'region' }, ({ region: id }) => ({
      type: 'region',
      id,
      arn: analyzersArn(place),
      region: id,
      name: null,
      tags: tagsNotListed('region'),
    }));
  }),
  facets: {
    // https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_ListAnalyzers.html
    analyzers: facet(['access-analyzer:ListAnalyzers'], async (_, aws) => {
      const found = [];
      for await (const { analyzers } of aws.pages('access-analyzer:ListAnalyzers', {})) {
        for (const { name, type, status } of given(analyzers, 'analyzers')) {
          found.push({
            name: given(name, 'name'),
            analyzerType: given(type, 'type'),
            status: given(status, 'status'),
          });
        }
      }
      return found;
    }),
  },
});
