import type { Seen } from '../../../model/index.ts';

/** What may still need a key that KMS has seen no use of, and the names of that. */
export interface OtherUse {
  readonly use: 'granted' | 'related' | 'asymmetric' | 'keyStore';
  readonly names: readonly string[];
}

/** What may need a key without KMS noting it, most telling first; null where nothing that can be seen does. */
export const otherUseOf = ({
  grants,
  description,
}: Seen<'kms-key', 'description' | 'grants', never>): OtherUse | null => {
  const { relatives, keySpec, keyStore } = description;
  const uses: readonly OtherUse[] = [
    { use: 'granted', names: grants },
    { use: 'related', names: relatives },
    { use: 'asymmetric', names: isSymmetric(keySpec) ? [] : [keySpec] },
    { use: 'keyStore', names: keyStore === null ? [] : [keyStore] },
  ];
  return uses.find(({ names }) => names.length > 0) ?? null;
};

// Of any other the public half works outside of AWS: https://docs.aws.amazon.com/kms/latest/developerguide/symmetric-asymmetric.html
const isSymmetric = (keySpec: string): boolean => keySpec === 'SYMMETRIC_DEFAULT' || keySpec.startsWith('HMAC_');
