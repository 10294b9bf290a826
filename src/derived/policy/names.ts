import { covers, isPattern, overlaps, wildcard } from '../../model/index.ts';

/** What a statement names; where `but`, everything except that (NotAction, NotResource). */
export interface Names {
  readonly but: boolean;
  readonly values: readonly string[];
}

/** True where a statement is about an action: IAM compares actions without regard to case. */
export const namesAction = ({ but, values }: Names, action: string): boolean =>
  values.some((value) => isAll(value.toLowerCase(), action.toLowerCase())) !== but;

/** True where a statement is about some of what an ARN stands for, which may hold wildcards. */
export const namesSome = ({ but, values }: Names, resource: string): boolean =>
  but ? !values.some((value) => isAll(value, resource)) : values.some((value) => isSome(value, resource));

/** True where a statement is about all of what an ARN stands for. */
export const namesAll = ({ but, values }: Names, resource: string): boolean =>
  but ? !values.some((value) => isSome(value, resource)) : values.some((value) => isAll(value, resource));

// A text without wildcards stands for itself alone, and is compared much faster.
const isAll = (pattern: string, text: string): boolean =>
  isPattern(text) ? covers(pattern, text) : wildcard(pattern)(text);

const isSome = (pattern: string, text: string): boolean =>
  isPattern(text) ? overlaps(pattern, text) : wildcard(pattern)(text);
