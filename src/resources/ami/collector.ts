import type { Aws } from '../../aws/index.ts';
import { arnOf, known, ResourceGone } from '../../model/index.ts';
import { emptyIfAbsent, given, givenUnless, MalformedAnswer, noneIfEmpty, tagsFrom } from '../reading/aws-fields.ts';
import { defineCollector, facet, lister } from '../reading/collector.ts';
import { each } from '../reading/each-item.ts';

/** Images that this account owns in a region, disabled ones too: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Image.html */
export const ami = defineCollector({
  type: 'ami',
  scope: 'regional',
  everything: (place) => arnOf({ ...place, service: 'ec2', account: '', resource: 'image/*' }),
  lister: lister(['ec2:DescribeImages'], async function* (aws, place) {
    for await (const { Images } of aws.pages('ec2:DescribeImages', { Owners: ['self'], IncludeDisabled: true })) {
      yield* each(given(Images, 'Images'), { id: 'ImageId' }, (image) => {
        const id = given(image.ImageId, 'ImageId');
        const state = given(image.State, 'State');
        const disks = emptyIfAbsent(image.BlockDeviceMappings).flatMap(({ Ebs }) =>
          Ebs?.SnapshotId === undefined ? [] : [{ snapshotId: Ebs.SnapshotId, gib: sizeIn(Ebs, state) }],
        );
        return {
          type: 'ami',
          id,
          arn: arnOf({ ...place, service: 'ec2', account: '', resource: `image/${id}` }),
          region: place.region,
          name: noneIfEmpty(image.Name),
          tags: known(tagsFrom(emptyIfAbsent(image.Tags))),
          state,
          public: given(image.Public, 'Public'),
          createdAt: momentOf(given(image.CreationDate, 'CreationDate'), 'CreationDate'),
          description: noneIfEmpty(image.Description),
          snapshotIds: disks.map(({ snapshotId }) => snapshotId),
          volumeGib: disks.reduce((total, { gib }) => total + gib, 0),
          ownerAlias: noneIfEmpty(image.ImageOwnerAlias),
        };
      });
    }
  }),
  facets: {
    // https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ami-last-launched-time.html
    lastLaunchedAt: facet(['ec2:DescribeImageAttribute'], async ({ id }, aws) => {
      const at = noneIfEmpty((await attributeOf(aws, id, 'lastLaunchedTime')).LastLaunchedTime?.Value);
      return at === null ? null : momentOf(at, 'LastLaunchedTime');
    }),
    // https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchPermission.html
    sharedWith: facet(['ec2:DescribeImageAttribute'], async ({ id }, aws, { account }) => {
      const { LaunchPermissions } = await attributeOf(aws, id, 'launchPermission');
      return emptyIfAbsent(LaunchPermissions)
        .map((one) =>
          given(
            one.UserId ?? one.Group ?? one.OrganizationArn ?? one.OrganizationalUnitArn,
            'LaunchPermissions.UserId',
          ),
        )
        .filter((name) => name !== account)
        .toSorted();
    }),
  },
});

const attributeOf = async (
  aws: Aws<'ec2:DescribeImageAttribute'>,
  id: string,
  attribute: 'lastLaunchedTime' | 'launchPermission',
) => {
  const answer = await aws.find('ec2:DescribeImageAttribute', { ImageId: id, Attribute: attribute }, gone);
  if (answer === null) throw new ResourceGone(id);
  if (answer.ImageId !== id) throw new MalformedAnswer("AWS's answer is about another image");
  return answer;
};

// The disks of an image that is not ready may have no size yet.
const sizeIn = ({ VolumeSize }: { readonly VolumeSize?: number | undefined }, state: string): number => {
  const gib = givenUnless(state !== 'available', VolumeSize, 'VolumeSize');
  return gib === null ? 0 : gib;
};

const gone = ['InvalidAMIID.NotFound', 'InvalidAMIID.Unavailable'];

const momentOf = (text: string, field: string): string => {
  const at = new Date(text);
  if (Number.isNaN(at.getTime())) throw new MalformedAnswer(`${field} is not a date`);
  return at.toISOString();
};
