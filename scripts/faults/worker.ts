// Runs the cells that its parent sends, one after another; begins with the campaign.
import type { Cell } from './cell.ts';
import { type Campaign, type CellRunner, cellRunner } from './run-cell.ts';

let runner: Promise<CellRunner> | undefined;

process.on('message', async (message: Campaign | Cell) => {
  if ('endpoint' in message) runner = cellRunner(message);
  else process.send?.(await (await runner)?.run(message));
});
process.on('disconnect', () => process.exit());
