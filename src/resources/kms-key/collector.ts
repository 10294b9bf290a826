import type { Aws, OutputOf } from '../../aws/index.ts';
import { arnOf, type Item, ResourceGone } from '../../model/index.ts';
import { emptyIfAbsent, given, moment, noneIfAbsent, noneIfEmpty, tagsNotListed } from '../reading/aws-fields.ts';
import { defineCollector, facet, lister } from '../reading/collector.ts';
import { each } from '../reading/each-item.ts';
import { everyItem, pagesOf } from '../reading/pages-of.ts';
import { encryptedListings, encryptedWith } from './encrypted.ts';

const aliasPrefix = 'alias/';

/** Keys of a region, each by its aliases: https://docs.aws.amazon.com/kms/latest/APIReference/API_ListKeys.html */
export const kmsKey = defineCollector({
  type: 'kms-key',
  scope: 'regional',
  everything: (place) => arnOf({ ...place, service: 'kms', resource: 'key/*' }),
  lister: lister(['kms:ListKeys', 'kms:ListAliases'], async function* (aws, place) {
    const aliases = await aliasesByKey(aws);
    for await (const { Keys } of aws.pages('kms:ListKeys', {})) {
      yield* each(given(Keys, 'Keys'), { id: 'KeyId', arn: 'KeyArn' }, ({ KeyId, KeyArn }) => {
        const id = given(KeyId, 'KeyId');
        const own = aliases.filter(({ key }) => key === id).map(({ alias }) => alias);
        return {
          type: 'kms-key',
          id,
          arn: given(KeyArn, 'KeyArn'),
          region: place.region,
          name: noneIfEmpty(own[0]),
          tags: tagsNotListed('kms-key'),
          aliases: own,
        };
      });
    }
  }),
  facets: {
    description: facet(['kms:DescribeKey'], async ({ id }, aws) => {
      const answer = await aws.find('kms:DescribeKey', { KeyId: id }, ['NotFoundException']);
      if (answer === null) throw new ResourceGone(id);
      const key = given(answer.KeyMetadata, 'KeyMetadata');
      return {
        manager: given(key.KeyManager, 'KeyManager'),
        state: given(key.KeyState, 'KeyState'),
        createdAt: moment(key.CreationDate, 'CreationDate'),
        multiRegion: noneIfAbsent(key.MultiRegion),
        relatives: relativesOf(key),
        keySpec: given(key.KeySpec ?? key.CustomerMasterKeySpec, 'KeySpec'),
        keyStore: key.Origin === 'EXTERNAL_KEY_STORE' ? 'external' : noneIfEmpty(key.CustomKeyStoreId),
      };
    }),
    // An empty object says that there was no use: https://docs.aws.amazon.com/kms/latest/APIReference/API_GetKeyLastUsage.html
    lastUsage: facet(['kms:GetKeyLastUsage'], async ({ id }, aws) => {
      const answer = await aws.find('kms:GetKeyLastUsage', { KeyId: id }, ['NotFoundException']);
      if (answer === null) throw new ResourceGone(id);
      const { Timestamp, Operation } = given(answer.KeyLastUsage, 'KeyLastUsage');
      return {
        usedAt: noneIfAbsent(Timestamp?.toISOString()),
        operation: noneIfAbsent(Operation),
        trackedSince: moment(answer.TrackingStartDate, 'TrackingStartDate'),
      };
    }),
    grants: facet(['kms:ListGrants'], async ({ id }, aws) => {
      const pages = pagesOf(aws, 'kms:ListGrants', { KeyId: id }, { id, gone: 'NotFoundException' });
      const grants = await everyItem(pages, ({ Grants }) => given(Grants, 'Grants'));
      const holders = grants.map(({ GranteePrincipal, GranteeServicePrincipal }) =>
        given(GranteePrincipal ?? GranteeServicePrincipal, 'GranteePrincipal'),
      );
      return [...new Set(holders)].sort();
    }),
    encrypts: facet(encryptedListings, (key: Item<'kms-key'>, aws) => encryptedWith(key, aws)),
    // https://docs.aws.amazon.com/kms/latest/APIReference/API_ListKeyRotations.html
    rotations: facet(['kms:ListKeyRotations'], async ({ id }, aws) => {
      const first = await aws.find('kms:ListKeyRotations', { KeyId: id }, ['UnsupportedOperationException']);
      if (first === null) return 0;
      const pages = pagesOf(aws, 'kms:ListKeyRotations', { KeyId: id }, { id, gone: 'NotFoundException' });
      return (await everyItem(pages, ({ Rotations }) => given(Rotations, 'Rotations'))).length;
    }),
    tagging: facet(['kms:ListResourceTags'], async ({ id }, aws) => {
      const pages = pagesOf(aws, 'kms:ListResourceTags', { KeyId: id }, { id, gone: 'NotFoundException' });
      const tags = await everyItem(pages, ({ Tags }) => given(Tags, 'Tags'));
      return Object.fromEntries(
        tags.map(({ TagKey, TagValue }) => [given(TagKey, 'TagKey'), given(TagValue, 'TagValue')]),
      );
    }),
  },
});

type Metadata = NonNullable<OutputOf<'kms:DescribeKey'>['KeyMetadata']>;

const relativesOf = ({ Arn, MultiRegionConfiguration: all }: Metadata): readonly string[] =>
  [all?.PrimaryKey, ...emptyIfAbsent(all?.ReplicaKeys)]
    .flatMap((each) => (each === undefined ? [] : [given(each.Arn, 'MultiRegionConfiguration.Arn')]))
    .filter((arn) => arn !== Arn);

// The names that AWS keeps for itself have a key only once it is used for the first time.
const aliasesByKey = async (aws: Aws<'kms:ListAliases'>) => {
  const entries = await everyItem(aws.pages('kms:ListAliases', {}), ({ Aliases }) => given(Aliases, 'Aliases'));
  return entries
    .map(({ AliasName, TargetKeyId }) => ({
      alias: given(AliasName, 'AliasName').slice(aliasPrefix.length),
      key: noneIfAbsent(TargetKeyId),
    }))
    .sort((a, b) => a.alias.localeCompare(b.alias));
};
