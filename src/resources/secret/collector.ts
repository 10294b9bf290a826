import { arnOf, type Item, known } from '../../model/index.ts';
import {
  emptyIfAbsent,
  falseIfAbsent,
  given,
  moment,
  noneIfAbsent,
  noneIfEmpty,
  tagsFrom,
} from '../reading/aws-fields.ts';
import { defineCollector, facet, lister } from '../reading/collector.ts';
import { each } from '../reading/each-item.ts';
import { relativeReads, relativesOf } from './relatives.ts';

/** Secrets of a region, never their values: https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_SecretListEntry.html */
export const secret = defineCollector({
  type: 'secret',
  scope: 'regional',
  everything: (place) => arnOf({ ...place, service: 'secretsmanager', resource: 'secret:*' }),
  lister: lister(['secretsmanager:ListSecrets'], async function* (aws, place) {
    for await (const { SecretList } of aws.pages('secretsmanager:ListSecrets', {})) {
      yield* each(given(SecretList, 'SecretList'), { id: 'Name', arn: 'ARN' }, (one) => {
        const name = given(one.Name, 'Name');
        const primary = noneIfEmpty(one.PrimaryRegion);
        return {
          type: 'secret',
          id: name,
          arn: given(one.ARN, 'ARN'),
          region: place.region,
          name,
          tags: known(tagsFrom(emptyIfAbsent(one.Tags))),
          createdAt: moment(one.CreatedDate, 'CreatedDate'),
          lastAccessedAt: noneIfAbsent(one.LastAccessedDate?.toISOString()),
          deletedAt: noneIfAbsent(one.DeletedDate?.toISOString()),
          owningService: noneIfEmpty(one.OwningService),
          rotates: falseIfAbsent(one.RotationEnabled),
          primaryRegion: primary === place.region ? null : primary,
        };
      });
    }
  }),
  facets: {
    relatives: facet(relativeReads, (one: Item<'secret'>, aws) => relativesOf(one, aws)),
  },
});
