import type { InputOf, OperationName, OutputOf } from './operations.ts';

/** AWS as a collector sees it: one region, and no operation but those it declared. Every method throws `AwsFailure`. */
export interface Aws<Op extends OperationName = OperationName> {
  /** One call; identical calls of a run are made once. */
  readonly call: <O extends Op>(operation: O, input: InputOf<O>) => Promise<OutputOf<O>>;
  /** One call that may find nothing: null where AWS answers with one of these error codes. */
  readonly find: <O extends Op>(
    operation: O,
    input: InputOf<O>,
    absent: readonly string[],
  ) => Promise<OutputOf<O> | null>;
  /** Every page of a listing, in order. */
  readonly pages: <O extends Op>(operation: O, input: InputOf<O>) => AsyncIterable<OutputOf<O>>;
  /**
   * What AWS first has to make: asks again, with pauses, until `ask` gives something else than null; once a run under the
   * operation that starts it. Within `ask` no answer is remembered.
   */
  readonly until: <T>(operation: Op, ask: (fresh: Aws<Op>) => Promise<T | null>) => Promise<T>;
  /** The same in another region. */
  readonly in: (region: string) => Aws<Op>;
}
