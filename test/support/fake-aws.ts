import type { Aws, InputOf, OperationName, OutputOf } from '../../src/aws/index.ts';
import { type Bare, type Place, UnreadItem } from '../../src/model/index.ts';
import type { AnyCollector } from '../../src/resources/reading/collector.ts';

/** Canned answers by operation; an `Error` value is thrown. Paged operations answer a list of pages. */
export type Answers = {
  readonly [O in OperationName]?: (input: InputOf<O>, region: string) => Answer<O> | readonly Answer<O>[];
};
type Answer<O extends OperationName> = Omit<OutputOf<O>, '$metadata'> | Error;

/** AWS as an object literal. `find` answers null for an error whose name is among the absent ones. */
export const fakeAws = (answers: Answers, region = 'eu-west-1'): Aws => {
  const answer = (operation: OperationName, input: unknown): unknown => {
    const canned = answers[operation] as ((input: unknown, region: string) => unknown) | undefined;
    if (canned === undefined) throw new Error(`the test has no answer for ${operation}`);
    return canned(input, region);
  };
  const orThrow = (value: unknown) => {
    if (value instanceof Error) throw value;
    return value as never;
  };
  return {
    call: async (operation, input) => orThrow(answer(operation, input)),
    find: async (operation, input, absent) => {
      const value = answer(operation, input);
      return value instanceof Error && absent.includes(value.name) ? null : orThrow(value);
    },
    pages: async function* (operation, input) {
      const pages = answer(operation, input);
      for (const page of Array.isArray(pages) ? pages : [pages]) yield orThrow(page);
    },
    until: async (operation, ask) => {
      for (let tries = 0; tries < 5; tries += 1) {
        const ready = await ask(fakeAws(answers, region));
        if (ready !== null) return ready;
      }
      throw new Error(`${operation} was never ready`);
    },
    in: (other) => fakeAws(answers, other),
  };
};

/** An error as AWS names it. */
export const awsError = (name: string, message = name): Error => Object.assign(new Error(message), { name });

export const place: Place = {
  account: '111122223333',
  partition: 'aws',
  region: 'eu-west-1',
  homeRegion: 'us-east-1',
  dnsSuffix: 'amazonaws.com',
  now: new Date('2026-11-22T12:00:00Z'),
};

/** Everything that a collector lists; throws what it could not read. */
export const listed = async (
  collector: AnyCollector,
  answers: Answers,
  at: Place = place,
): Promise<readonly Bare[]> => {
  const items: Bare[] = [];
  for await (const item of collector.bind(fakeAws(answers, at.region)).list(at)) {
    if (item instanceof UnreadItem) throw item;
    items.push(item);
  }
  return items;
};

/** One facet of one listed item. */
export const facetRead = async (
  collector: AnyCollector,
  answers: Answers,
  item: Bare,
  facet: string,
  at: Place = place,
): Promise<unknown> => collector.bind(fakeAws(answers, at.region)).read(item, facet, at);
