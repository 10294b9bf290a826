import { isLeavingState } from '../../../derived/index.ts';
import type { Item } from '../../../model/index.ts';

/** What may launch an image, or has. */
export interface ImageUsers {
  readonly instances: readonly Pick<Item<'ec2-instance'>, 'id' | 'state' | 'imageId'>[];
  readonly groups: readonly { readonly id: string; readonly imageId: string | null }[];
  readonly templates: readonly { readonly id: string; readonly images: readonly string[] }[];
}

/** Ids of the instances, the Auto Scaling groups and the launch templates, of any version, that name an image. */
export const usersOf = (imageId: string, { instances, groups, templates }: ImageUsers): readonly string[] => [
  ...instances
    .filter((one) => one.imageId === imageId && !isLeavingState('ec2-instance', one.state))
    .map(({ id }) => id),
  ...groups.filter((one) => one.imageId === imageId).map(({ id }) => id),
  ...templates.filter(({ images }) => images.includes(imageId)).map(({ id }) => id),
];

/**
 * Launch templates that name their image by a parameter of this account, which may hold any image; AWS's own parameters
 * hold none of ours. https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/create-launch-template.html
 */
export const templatesByParameter = (templates: ImageUsers['templates']): readonly string[] =>
  templates.filter(({ images }) => images.some(isOwnParameter)).map(({ id }) => id);

const isOwnParameter = (image: string): boolean =>
  image.startsWith('resolve:ssm:') && !image.startsWith('resolve:ssm:/aws/service/');
