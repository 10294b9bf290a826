import { operationsFor } from '../../src/app/permissions.ts';
import { collectors } from '../../src/resources/collectors.ts';
import { rules } from '../../src/rules/index.ts';
import { type FaultName, faultNames } from './fault.ts';
import type { WireOperation } from './operations.ts';

/** One operation and one fault that every call of it meets. */
export interface Cell {
  readonly operation: WireOperation;
  readonly fault: FaultName;
}

export const cellName = ({ operation, fault }: Cell): string => `${operation.name} ${fault}`;

/**
 * Every operation that was called, with every fault: the second page only where the operation has pages, and a call that hangs,
 * which takes its time, for the first operation of each service.
 */
export const cellsOf = (called: readonly WireOperation[]): readonly Cell[] => {
  const hanging = new Set(new Map(called.toReversed().map((each) => [serviceOf(each), each])).values());
  return called.flatMap((operation) =>
    faultNames
      .filter((fault) => fault !== 'second-page-denied' || operation.token !== null)
      .filter((fault) => fault !== 'hang' || hanging.has(operation))
      .map((fault) => ({ operation, fault })),
  );
};

const serviceOf = ({ name }: WireOperation): string => name.slice(0, name.indexOf(':'));

/** A part of the operations, so that all parts together are all of them, and each day can take another. */
export interface Slice {
  /** From 1. */
  readonly part: number;
  readonly of: number;
}

/** Reads `3/7`. Throws for what is no part of a whole. */
export const sliceOf = (text: string): Slice => {
  const [part, of] = (/^([1-9]\d*)\/([1-9]\d*)$/.exec(text) ?? []).slice(1).map(Number);
  if (part === undefined || of === undefined || part > of) throw new Error(`${text} is no part such as 3/7.`);
  return { part, of };
};

export const sliced = <T>(all: readonly T[], { part, of }: Slice): readonly T[] =>
  all.filter((_, at) => at % of === part - 1);

/** Those of the rules that may ask for an operation; all of them for one that belongs to no rule. */
export const rulesAsking = (operation: string, among: readonly string[]): readonly string[] => {
  const asking = rules.filter((rule) => operationsFor(rule, collectors).includes(operation));
  return (asking.length > 0 ? asking : rules).map(({ id }) => id).filter((id) => among.includes(id));
};
