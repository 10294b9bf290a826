import { type Cell, cellName } from './cell.ts';
import { type FaultName, faultNames } from './fault.ts';
import type { WireOperation } from './operations.ts';
import type { CellResult } from './run-cell.ts';

/** A cell and what became of it. */
export interface Ran {
  readonly cell: Cell;
  readonly result: CellResult;
}

/** Every violation as a line: the operation, the fault, what kind, and what. */
export const violationLines = ({ cell, result }: Ran): readonly string[] =>
  result.violations.map(({ kind, what }) => `${cellName(cell)}: ${kind}: ${what}`);

/** What a campaign comes to, as lines of a terminal: cells and violations by fault, and what it did not try. */
export const summaryLines = (ran: readonly Ran[], notCalled: readonly WireOperation[]): readonly string[] => {
  const met = ran.filter(({ result }) => result.faulted > 0);
  const unmet = ran.filter((each) => !met.includes(each)).map(({ cell }) => cellName(cell));
  const told = (of: CellResult['of']) => gathered(met, ({ result }) => result.of === of);
  return [
    ...faultNames.flatMap((fault) => faultLine(fault, ran)),
    ...listed('Failed, and the report says so in words and not by name', told('in-words')),
    ...listed('Failed, and nothing depended on it', told('nothing')),
    ...listed('Cells that met no call', unmet),
    ...listed(
      'Not called by a run of this account',
      notCalled.map(({ name }) => name),
    ),
  ];
};

const faultLine = (fault: FaultName, ran: readonly Ran[]): readonly string[] => {
  const these = ran.filter(({ cell }) => cell.fault === fault);
  const violations = these.flatMap(violationLines).length;
  const calls = these.reduce((sum, { result }) => sum + result.faulted, 0);
  return these.length === 0
    ? []
    : [`${fault.padEnd(20)}${String(these.length).padStart(5)} cells, ${calls} calls, ${violations} violations`];
};

// An operation by its name where all its cells fit, and each cell by its own where some do.
const gathered = (ran: readonly Ran[], fits: (one: Ran) => boolean): readonly string[] =>
  [...new Set(ran.map(({ cell }) => cell.operation.name))].flatMap((name) => {
    const cells = ran.filter(({ cell }) => cell.operation.name === name);
    const fitting = cells.filter(fits);
    return fitting.length === cells.length ? [name] : fitting.map(({ cell }) => cellName(cell));
  });

const listed = (why: string, names: readonly string[]): readonly string[] =>
  names.length === 0 ? [] : [`${why} (${names.length}): ${names.join(', ')}`];
