import { builderOf } from '../builders.ts';
import { tagsNotRead } from './account.ts';

/** A public zone with a few records. */
export const hostedZone = builderOf<'hosted-zone'>(
  {
    type: 'hosted-zone',
    id: 'Z0123456789ABC',
    arn: 'arn:aws:route53:::hostedzone/Z0123456789ABC',
    region: 'global',
    name: 'example.com.',
    tags: tagsNotRead('hosted-zone'),
    recordSets: 7,
    isPrivate: false,
    linkedService: null,
  },
  { delegation: { parents: [], delegatedBy: [] }, vpcs: [], tagging: {} },
);
