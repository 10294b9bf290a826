import { type Item, ReadFailure, type ResourceType, UnreadItem } from '../../model/index.ts';

declare const attempt: unique symbol;

/** A resource by the names that an answer has for it, any of which it may lack. */
interface Named {
  readonly id: string | undefined;
  readonly arn: string | undefined;
}

/**
 * One item of an answer, read or not. A lister yields nothing else, and only this file makes them, so that an item that lacks
 * a field never costs the others of its page.
 */
export interface Attempt<T extends ResourceType> {
  readonly [attempt]: T;
}

type Outcome = { readonly item: object } | { readonly named: Named; readonly thrown: unknown };

const attempted = <T extends ResourceType>(outcome: Outcome): Attempt<T> => outcome as unknown as Attempt<T>;

/** Which fields of an answer name its resource: by itself, and as an ARN where the answer has one. */
export interface NameFields<R> {
  readonly id: (keyof R & string) | ((answer: R) => string | undefined);
  readonly arn?: (keyof R & string) | ((answer: R) => string | undefined);
}

/**
 * Reads each item of an answer by itself. `null` leaves one out, as none of this type; whatever is thrown makes it an item
 * that could not be read, by the name that it has.
 */
export function* each<T extends ResourceType, R>(
  answers: readonly R[],
  fields: NameFields<R>,
  read: (answer: R) => Item<T> | null,
): Generator<Attempt<T>> {
  for (const answer of answers) {
    try {
      const item = read(answer);
      if (item !== null) yield attempted({ item });
    } catch (thrown) {
      yield attempted({ named: namedIn(answer, fields), thrown });
    }
  }
}

/** The same where an item takes calls of its own: one that is refused costs that item. */
export async function* eachAsked<T extends ResourceType, R>(
  answers: readonly R[],
  fields: NameFields<R>,
  read: (answer: R) => Promise<Item<T> | null>,
): AsyncGenerator<Attempt<T>> {
  for (const answer of answers) {
    try {
      const item = await read(answer);
      if (item !== null) yield attempted({ item });
    } catch (thrown) {
      yield attempted({ named: namedIn(answer, fields), thrown });
    }
  }
}

/**
 * What lies in one thing that an answer names (the services of a cluster). Where that thing is malformed, nothing more of it
 * is listed and it is one item that could not be read; a call that fails ends the listing, as everywhere.
 */
export async function* within<T extends ResourceType, R>(
  answer: R,
  fields: NameFields<R>,
  list: (answer: R) => AsyncIterable<Attempt<T>>,
): AsyncGenerator<Attempt<T>> {
  try {
    yield* list(answer);
  } catch (thrown) {
    if (thrown instanceof ReadFailure) throw thrown;
    yield attempted({ named: namedIn(answer, fields), thrown });
  }
}

/** An item of one type as one of another; one that could not be read stays so. */
export const alsoAs = <T extends ResourceType, U extends ResourceType>(
  one: Attempt<T>,
  as: (item: Item<T>) => Item<U>,
): Attempt<U> => {
  const outcome = outcomeOf(one);
  return attempted('item' in outcome ? { item: as(outcome.item as Item<T>) } : outcome);
};

/** The item, or why it could not be read; `everything` is the ARN of all of its type, which makes one where the answer has none. */
export const itemOf = <T extends ResourceType>(one: Attempt<T>, everything: string): Item<T> | UnreadItem => {
  const outcome = outcomeOf(one);
  if ('item' in outcome) return outcome.item as Item<T>;
  const { id, arn } = outcome.named;
  const name = id ?? arn;
  const item = name === undefined ? null : { id: name, arn: arn ?? everything.replace(/\*$/, name) };
  return new UnreadItem(item, outcome.thrown);
};

const outcomeOf = <T extends ResourceType>(one: Attempt<T>): Outcome => one as unknown as Outcome;

const namedIn = <R>(answer: R, { id, arn }: NameFields<R>): Named => ({
  id: textIn(answer, id),
  arn: arn === undefined ? undefined : textIn(answer, arn),
});

const textIn = <R>(answer: R, field: NameFields<R>['id']): string | undefined => {
  const value: unknown = typeof field === 'function' ? field(answer) : answer[field];
  return typeof value === 'string' && value !== '' ? value : undefined;
};
