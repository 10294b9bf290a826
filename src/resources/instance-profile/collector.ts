import { arnOf } from '../../model/index.ts';
import { given, tagsNotListed } from '../reading/aws-fields.ts';
import { defineCollector, lister } from '../reading/collector.ts';
import { each } from '../reading/each-item.ts';

/** What lends roles to instances: https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListInstanceProfiles.html */
export const instanceProfile = defineCollector({
  type: 'instance-profile',
  scope: 'global',
  everything: (place) => arnOf({ ...place, service: 'iam', region: '', resource: 'instance-profile/*' }),
  lister: lister(['iam:ListInstanceProfiles'], async function* (aws, place) {
    for await (const { InstanceProfiles } of aws.pages('iam:ListInstanceProfiles', {})) {
      yield* each(given(InstanceProfiles, 'InstanceProfiles'), { id: 'InstanceProfileName', arn: 'Arn' }, (profile) => {
        const name = given(profile.InstanceProfileName, 'InstanceProfileName');
        return {
          type: 'instance-profile',
          id: name,
          arn: given(profile.Arn, 'Arn'),
          region: place.region,
          name,
          tags: tagsNotListed('instance-profile'),
          roleArns: given(profile.Roles, 'Roles').map(({ Arn }) => given(Arn, 'Arn')),
        };
      });
    }
  }),
  facets: {},
});
