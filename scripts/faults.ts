// Runs an audit for each operation that it calls and each fault that a call can meet: docs/reliability.md.
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { rules } from '../src/rules/index.ts';
import { motoIsHere, startMoto } from '../test/e2e/support/moto.ts';
import { cellsOf, sliced, sliceOf } from './faults/cell.ts';
import { prepare } from './faults/prepare.ts';
import { seedCampaign } from './faults/seed.ts';
import { type Ran, summaryLines, violationLines } from './faults/summary.ts';
import { runCells } from './faults/workers.ts';

const usage = `Usage: npm run test:faults -- [--slice 3/7] [--operation ec2:DescribeVolumes]`;

const options = { slice: { type: 'string', default: '1/1' }, operation: { type: 'string', multiple: true } } as const;
const read = () => {
  try {
    const { slice, operation } = parseArgs({ options }).values;
    return { slice: sliceOf(slice), only: operation };
  } catch (error) {
    console.error(`${(error as Error).message}\n${usage}`);
    process.exit(2);
  }
};
const { slice, only } = read();

if (!motoIsHere()) {
  console.error("The campaign runs on moto, and moto_server is not on the PATH (pip install 'moto[server]').");
  process.exit(2);
}

const begun = performance.now();
const seconds = () => Math.round((performance.now() - begun) / 1000);
const moto = await startMoto();
await seedCampaign(moto);
const all = rules.map(({ id }) => id);
const { campaign, called, notCalled } = await prepare(moto.endpoint, all);
const chosen = only === undefined ? sliced(called, slice) : called.filter(({ name }) => only.includes(name));
const cells = cellsOf(called).filter(({ operation }) => chosen.includes(operation));
console.log(`${called.length} operations called, ${chosen.length} tried, in ${cells.length} cells (${seconds()} s)`);

const ran: Ran[] = [];
await runCells(cells, {
  campaign,
  processes: Math.min(availableParallelism(), cells.length),
  done: (cell, result) => {
    ran.push({ cell, result });
    for (const line of violationLines({ cell, result })) console.log(line);
    if (ran.length % 100 === 0) console.log(`${ran.length} of ${cells.length} cells (${seconds()} s)`);
  },
});
await moto.stop();
const inOrder = ran.toSorted((a, b) => cells.indexOf(a.cell) - cells.indexOf(b.cell));
for (const line of summaryLines(inOrder, notCalled)) console.log(line);
const violations = ran.flatMap(violationLines).length;
console.log(`${ran.length} cells, ${violations} violations, ${seconds()} s`);
process.exitCode = violations > 0 || ran.length === 0 ? 1 : 0;
