import { describe, expect, it } from 'vitest';
import { ResourceGone } from '../../../src/model/index.ts';
import { launchTemplate } from '../../../src/resources/launch-template/collector.ts';
import { type Answers, awsError, facetRead, listed } from '../../support/fake-aws.ts';

const template = {
  LaunchTemplateId: 'lt-0a',
  LaunchTemplateName: 'web',
  CreateTime: new Date('2026-06-01T00:00:00Z'),
  Tags: [{ Key: 'team', Value: 'a' }],
};
const facetOf = async (facet: 'images' | 'snapshotIds', answers: Answers) => {
  const [item] = await listed(launchTemplate, {
    'ec2:DescribeLaunchTemplates': () => ({ LaunchTemplates: [template] }),
  });
  if (item === undefined) throw new Error('nothing listed');
  return facetRead(launchTemplate, answers, item, facet);
};
const imagesOf = (answers: Answers) => facetOf('images', answers);

it('lists the templates of every page', async () => {
  const items = await listed(launchTemplate, {
    'ec2:DescribeLaunchTemplates': () => [
      { LaunchTemplates: [template], NextToken: 'n' },
      { LaunchTemplates: [{ ...template, LaunchTemplateId: 'lt-0b' }] },
    ],
  });
  expect(items).toMatchObject([
    {
      id: 'lt-0a',
      arn: 'arn:aws:ec2:eu-west-1:111122223333:launch-template/lt-0a',
      name: 'web',
      tags: { value: { team: 'a' } },
      createdAt: '2026-06-01T00:00:00.000Z',
    },
    { id: 'lt-0b' },
  ]);
  await expect(listed(launchTemplate, { 'ec2:DescribeLaunchTemplates': () => ({}) })).rejects.toThrow(
    'lacks LaunchTemplates',
  );
});

describe('the images of a template', () => {
  it('are those of every version, the first as well as the last', async () => {
    const version = (VersionNumber: number, ImageId?: string) => ({ VersionNumber, LaunchTemplateData: { ImageId } });
    const images = await imagesOf({
      'ec2:DescribeLaunchTemplateVersions': ({ LaunchTemplateId, ResolveAlias }) => {
        expect({ LaunchTemplateId, ResolveAlias }).toEqual({ LaunchTemplateId: 'lt-0a', ResolveAlias: undefined });
        return [
          { LaunchTemplateVersions: [version(3, 'ami-0b'), version(2)], NextToken: 'n' },
          { LaunchTemplateVersions: [version(1, 'ami-0a'), version(0, 'resolve:ssm:golden'), version(4, 'ami-0b')] },
        ];
      },
    });
    expect(images).toEqual(['ami-0a', 'ami-0b', 'resolve:ssm:golden']);
  });

  it('are not known where a version is malformed, and gone with their template', async () => {
    const malformed: Answers = { 'ec2:DescribeLaunchTemplateVersions': () => ({ LaunchTemplateVersions: [{}] }) };
    await expect(imagesOf(malformed)).rejects.toThrow('lacks LaunchTemplateData');
    const gone: Answers = { 'ec2:DescribeLaunchTemplateVersions': () => awsError('InvalidLaunchTemplateId.NotFound') };
    await expect(imagesOf(gone)).rejects.toBeInstanceOf(ResourceGone);
  });
});

it('makes disks of the snapshots that any of its versions names, from the same answer', async () => {
  const version = (...snapshots: readonly string[]) => ({
    LaunchTemplateData: { BlockDeviceMappings: snapshots.map((SnapshotId) => ({ Ebs: { SnapshotId } })) },
  });
  const versions = [version('snap-0b'), { LaunchTemplateData: {} }, version('snap-0a', 'snap-0b')];
  const answers: Answers = { 'ec2:DescribeLaunchTemplateVersions': () => ({ LaunchTemplateVersions: versions }) };
  expect(await facetOf('snapshotIds', answers)).toEqual(['snap-0a', 'snap-0b']);
});
