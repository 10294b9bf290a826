import { type Exclusion, excludesNothing, tagsRead } from '../engine/index.ts';
import { wildcard } from '../model/index.ts';

/** Patterns of resources to leave out; `*` and `?` as in IAM. A tag is `key` or `key=value`. */
export interface Exclude {
  readonly tags?: readonly string[] | undefined;
  readonly ids?: readonly string[] | undefined;
  readonly arns?: readonly string[] | undefined;
}

/** Leaves out a resource that any pattern matches. Where none does but one by tag might, for its tags were not read, nobody knows. */
export const exclusionOf = (exclude: Exclude): Exclusion => {
  const ids = (exclude.ids ?? []).map(wildcard);
  const arns = (exclude.arns ?? []).map(wildcard);
  const tags = (exclude.tags ?? []).map(tagPattern);
  if (ids.length + arns.length + tags.length === 0) return excludesNothing;
  return (item) => {
    if (ids.some((matches) => matches(item.id)) || arns.some((matches) => matches(item.arn))) return true;
    if (tags.length === 0) return false;
    const read = tagsRead(item);
    if (read === null) return 'tags-not-asked';
    if (!read.known) return read.cause;
    const held = Object.entries(read.value);
    return tags.some((matches) => held.some(([key, value]) => matches(key, value)));
  };
};

const tagPattern = (pattern: string) => {
  const at = pattern.indexOf('=');
  const key = wildcard(at < 0 ? pattern : pattern.slice(0, at));
  const value = at < 0 ? () => true : wildcard(pattern.slice(at + 1));
  return (heldKey: string, heldValue: string) => key(heldKey) && value(heldValue);
};
