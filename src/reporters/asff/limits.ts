import { createHash } from 'node:crypto';

/** A finding's id, the same in every run; where it is longer than 512 characters, its end is a hash of the whole. */
export const asffId = (id: string): string => {
  if (id.length <= 512) return id;
  const hash = createHash('sha256').update(id).digest('hex');
  return `${id.slice(0, 512 - hash.length - 1)}#${hash}`;
};

/** Entries that ASFF takes: at most 50, none blank, neither name nor value too long. What does not fit is left out. */
export const fitting = (
  entries: { readonly [name: string]: string | null },
  longestName: number,
  longestValue: number,
): { readonly [name: string]: string } =>
  Object.fromEntries(
    Object.entries(entries)
      .filter((entry): entry is [string, string] => entry[1] !== null)
      .filter(([name, value]) => name.length <= longestName && value.length <= longestValue)
      .filter(([name, value]) => name.trim() !== '' && value.trim() !== '')
      .slice(0, 50),
  );
