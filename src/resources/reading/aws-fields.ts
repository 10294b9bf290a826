import type { Read, Tags } from '../../model/index.ts';

/** A field that AWS always sends; throws `MalformedAnswer` where it did not, so that silence is never a value. */
export const given = <T>(value: T | null | undefined, field: string): T => {
  if (value === undefined || value === null) throw new MalformedAnswer(`AWS's answer lacks ${field}`);
  return value;
};

/** A field that AWS leaves out in some states of a resource (made, deleted, failed), where null says just that; in every other it is given. */
export const givenUnless = <T>(leftOut: boolean, value: T | null | undefined, field: string): T | null =>
  leftOut ? noneIfAbsent(value) : given(value, field);

/** A field that AWS leaves out to say "none", as its documentation tells: null then. */
export const noneIfAbsent = <T>(value: T | null | undefined): T | null => (value === undefined ? null : value);

/** A text that AWS leaves out or leaves empty to say "none", as its documentation tells: null then. */
export const noneIfEmpty = (text: string | null | undefined): string | null =>
  text === undefined || text === null || text === '' ? null : text;

/** A list that AWS leaves out to say "empty", as its documentation tells. */
export const emptyIfAbsent = <T>(list: readonly T[] | null | undefined): readonly T[] =>
  list === undefined || list === null ? [] : list;

/** A flag that AWS leaves out to say "no", as its documentation tells. */
export const falseIfAbsent = (flag: boolean | null | undefined): boolean => flag === true;

/** A date of AWS's as ISO 8601; throws `MalformedAnswer` where it is missing. */
export const moment = (date: Date | undefined, field: string): string => given(date, field).toISOString();

/** An answer that is not what AWS documents; the engine makes a cause of it. Never put a secret into `detail`. */
export class MalformedAnswer extends Error {
  override readonly name = 'MalformedAnswer';
}

interface Tag {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

/** Tags as AWS lists them, as a record. A tag without a value has the empty one. */
export const tagsFrom = (tags: readonly Tag[]): Tags =>
  Object.fromEntries(tags.map(({ Key, Value }) => [given(Key, 'a tag key'), Value === undefined ? '' : Value]));

/** Tags that AWS sends as a map, and leaves out to say "none". */
export const tagsFromMap = (tags: Tags | null | undefined): Tags => (tags === undefined || tags === null ? {} : tags);

/** For types whose listing carries no tags. */
export const tagsNotListed = (type: string): Read<Tags> => ({
  known: false,
  cause: { kind: 'not-collected', resource: `${type}.tagging`, why: 'not-in-inventory' },
});
