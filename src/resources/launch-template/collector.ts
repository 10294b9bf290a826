import type { Aws } from '../../aws/index.ts';
import { arnOf, known } from '../../model/index.ts';
import { emptyIfAbsent, given, moment, noneIfEmpty, tagsFrom } from '../reading/aws-fields.ts';
import { defineCollector, facet, lister } from '../reading/collector.ts';
import { each } from '../reading/each-item.ts';
import { everyItem, pagesOf } from '../reading/pages-of.ts';
import { snapshotsIn } from '../services/ec2/block-devices.ts';

/** Launch templates of a region: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplate.html */
export const launchTemplate = defineCollector({
  type: 'launch-template',
  scope: 'regional',
  everything: (place) => arnOf({ ...place, service: 'ec2', resource: 'launch-template/*' }),
  lister: lister(['ec2:DescribeLaunchTemplates'], async function* (aws, place) {
    for await (const { LaunchTemplates } of aws.pages('ec2:DescribeLaunchTemplates', {})) {
      yield* each(given(LaunchTemplates, 'LaunchTemplates'), { id: 'LaunchTemplateId' }, (template) => {
        const id = given(template.LaunchTemplateId, 'LaunchTemplateId');
        return {
          type: 'launch-template',
          id,
          arn: arnOf({ ...place, service: 'ec2', resource: `launch-template/${id}` }),
          region: place.region,
          name: noneIfEmpty(template.LaunchTemplateName),
          tags: known(tagsFrom(emptyIfAbsent(template.Tags))),
          createdAt: moment(template.CreateTime, 'CreateTime'),
        };
      });
    }
  }),
  facets: {
    // Aliases are not resolved: that takes a permission on each parameter.
    images: facet(['ec2:DescribeLaunchTemplateVersions'], async ({ id }, aws) => {
      const images = (await launchesOf(aws, id)).map(({ ImageId }) => noneIfEmpty(ImageId));
      return [...new Set(images.filter((image) => image !== null))].toSorted();
    }),
    snapshotIds: facet(['ec2:DescribeLaunchTemplateVersions'], async ({ id }, aws) => {
      const launches = await launchesOf(aws, id);
      return snapshotsIn(launches.flatMap(({ BlockDeviceMappings }) => emptyIfAbsent(BlockDeviceMappings)));
    }),
  },
});

/** What each version launches. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ResponseLaunchTemplateData.html */
const launchesOf = async (aws: Aws<'ec2:DescribeLaunchTemplateVersions'>, id: string) => {
  const gone = { id, gone: 'InvalidLaunchTemplateId.NotFound' };
  const pages = pagesOf(aws, 'ec2:DescribeLaunchTemplateVersions', { LaunchTemplateId: id }, gone);
  const versions = await everyItem(pages, (page) => given(page.LaunchTemplateVersions, 'LaunchTemplateVersions'));
  return versions.map(({ LaunchTemplateData }) => given(LaunchTemplateData, 'LaunchTemplateData'));
};
