import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type Cell, cellName } from './cell.ts';
import type { Campaign, CellResult } from './run-cell.ts';

// On 2 cores a cell takes half a second; one that takes minutes has no end.
const cellMs = 300_000;

/** Told of each cell when it is through, in no order. */
export type CellDone = (cell: Cell, result: CellResult) => void;

/** Runs cells in that many processes. What kills one is a crash of the cell that it was at; another takes its place. */
export const runCells = async (
  cells: readonly Cell[],
  { campaign, processes, done }: { readonly campaign: Campaign; readonly processes: number; readonly done: CellDone },
): Promise<void> => {
  const left = [...cells];
  await Promise.all(
    Array.from({ length: processes }, async () => {
      let worker: ChildProcess | null = null;
      for (let cell = left.shift(); cell !== undefined; cell = left.shift()) {
        worker ??= begun(campaign);
        const result = await resultOf(worker, cell);
        if (result.ended) worker = null;
        done(cell, result);
      }
      worker?.disconnect();
    }),
  );
};

const begun = (campaign: Campaign): ChildProcess => {
  const worker = fork(join(import.meta.dirname, 'worker.ts'), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  worker.send(campaign);
  return worker;
};

const resultOf = async (worker: ChildProcess, cell: Cell): Promise<CellResult & { readonly ended: boolean }> => {
  const begunAt = performance.now();
  const told = new AbortController();
  const { signal } = told;
  const late = setTimeout(() => worker.kill('SIGKILL'), cellMs);
  try {
    worker.send(cell);
    return await Promise.race([
      once(worker, 'message', { signal }).then(([result]) => ({ ...(result as CellResult), ended: false })),
      once(worker, 'exit', { signal }).then(([code, killed]) => ({
        ...crashed(cell, performance.now() - begunAt, killed === 'SIGKILL' ? 'no end' : `exit code ${code ?? killed}`),
        ended: true,
      })),
    ]);
  } finally {
    clearTimeout(late);
    told.abort();
  }
};

const crashed = (cell: Cell, ms: number, how: string): CellResult => ({
  faulted: 1,
  of: 'nothing',
  seconds: ms / 1000,
  violations: [{ kind: 'crash', what: `the process of ${cellName(cell)}: ${how}` }],
});
