import { builderOf } from '../builders.ts';
import { tagsNotRead } from './account.ts';

/** A profile that lends a role to instances. */
export const instanceProfile = builderOf<'instance-profile'>(
  {
    type: 'instance-profile',
    id: 'web',
    arn: 'arn:aws:iam::111122223333:instance-profile/web',
    region: 'global',
    name: 'web',
    tags: tagsNotRead('instance-profile'),
    roleArns: ['arn:aws:iam::111122223333:role/web'],
  },
  {},
);
