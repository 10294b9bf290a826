import { given } from '../reading/aws-fields.ts';
import type { AccessBlock } from './fields.ts';

interface Configuration {
  readonly BlockPublicAcls?: boolean | undefined;
  readonly IgnorePublicAcls?: boolean | undefined;
  readonly BlockPublicPolicy?: boolean | undefined;
  readonly RestrictPublicBuckets?: boolean | undefined;
}

/** Block Public Access as AWS answers it, for an account, a bucket or an access point. */
export const blockOf = (configuration: Configuration | undefined): AccessBlock => {
  const block = given(configuration, 'PublicAccessBlockConfiguration');
  return {
    blockPublicAcls: given(block.BlockPublicAcls, 'BlockPublicAcls'),
    ignorePublicAcls: given(block.IgnorePublicAcls, 'IgnorePublicAcls'),
    blockPublicPolicy: given(block.BlockPublicPolicy, 'BlockPublicPolicy'),
    restrictPublicBuckets: given(block.RestrictPublicBuckets, 'RestrictPublicBuckets'),
  };
};
