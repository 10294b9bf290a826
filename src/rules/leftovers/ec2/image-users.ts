import { isLeavingState, lookUpBy } from '../../../derived/index.ts';
import type { Item } from '../../../model/index.ts';

/** What may launch an image, or has. */
export interface ImageUsers {
  readonly instances: readonly Pick<Item<'ec2-instance'>, 'id' | 'state' | 'imageId'>[];
  readonly configurations: readonly Pick<Item<'launch-configuration'>, 'id' | 'imageId'>[];
  readonly groups: readonly Pick<Item<'auto-scaling-group'>, 'id' | 'overrideImages'>[];
  readonly requests: readonly Pick<Item<'launch-request'>, 'id' | 'images'>[];
  readonly templates: readonly { readonly id: string; readonly images: readonly string[] }[];
}

/** Ids of all that names an image: launch templates by any of their versions. */
export const usersOf = (
  imageId: string,
  { instances, configurations, groups, requests, templates }: ImageUsers,
): readonly string[] => [
  ...instancesOf(instances, imageId)
    .filter(({ state }) => !isLeavingState('ec2-instance', state))
    .map(({ id }) => id),
  ...configurationsOf(configurations, imageId).map(({ id }) => id),
  ...groupsOf(groups, imageId).map(({ id }) => id),
  ...namersOf(requests, imageId).map(({ id }) => id),
  ...namersOf(templates, imageId).map(({ id }) => id),
];

const instancesOf = lookUpBy(({ imageId }: ImageUsers['instances'][number]) => [imageId]);
const configurationsOf = lookUpBy(({ imageId }: ImageUsers['configurations'][number]) => [imageId]);
const groupsOf = lookUpBy(({ overrideImages }: ImageUsers['groups'][number]) => overrideImages);
const namersOf = lookUpBy(({ images }: Namer) => images);

interface Namer {
  readonly id: string;
  readonly images: readonly string[];
}

/**
 * Launch templates, groups and requests that name their image by a parameter of this account, which may hold any image;
 * AWS's own parameters hold none of ours. https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/create-launch-template.html
 */
export const byParameter = ({ groups, requests, templates }: Omit<ImageUsers, 'instances' | 'configurations'>) =>
  [...parametrised(templates, 'own'), ...parametrised(requests, 'own'), ...parametrisedGroups(groups, 'own')].map(
    ({ id }) => id,
  );

const parametrised = lookUpBy(({ images }: Namer) => (images.some(isOwnParameter) ? ['own'] : []));
const parametrisedGroups = lookUpBy(({ overrideImages }: ImageUsers['groups'][number]) =>
  overrideImages.some(isOwnParameter) ? ['own'] : [],
);

const isOwnParameter = (image: string): boolean =>
  image.startsWith('resolve:ssm:') && !image.startsWith('resolve:ssm:/aws/service/');
