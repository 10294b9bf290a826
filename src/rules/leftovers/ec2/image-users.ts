import { isLeavingState } from '../../../derived/index.ts';
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
  ...instances
    .filter((one) => one.imageId === imageId && !isLeavingState('ec2-instance', one.state))
    .map(({ id }) => id),
  ...configurations.filter((one) => one.imageId === imageId).map(({ id }) => id),
  ...groups.filter(({ overrideImages }) => overrideImages.includes(imageId)).map(({ id }) => id),
  ...requests.filter(({ images }) => images.includes(imageId)).map(({ id }) => id),
  ...templates.filter(({ images }) => images.includes(imageId)).map(({ id }) => id),
];

/**
 * Launch templates, groups and requests that name their image by a parameter of this account, which may hold any image;
 * AWS's own parameters hold none of ours. https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/create-launch-template.html
 */
export const byParameter = ({ groups, requests, templates }: Omit<ImageUsers, 'instances' | 'configurations'>) =>
  [...templates, ...requests, ...groups.map(({ id, overrideImages }) => ({ id, images: overrideImages }))]
    .filter(({ images }) => images.some(isOwnParameter))
    .map(({ id }) => id);

const isOwnParameter = (image: string): boolean =>
  image.startsWith('resolve:ssm:') && !image.startsWith('resolve:ssm:/aws/service/');
