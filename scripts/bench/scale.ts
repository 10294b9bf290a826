import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeWhole } from '../../src/delivery/index.ts';
import { formatNames } from '../../src/reporters/index.ts';
import { largeAccount } from './large-account.ts';
import { type Measured, measuredRun } from './measured.ts';

/** What one output of an account took, and its size in MB. */
interface Taken extends Measured {
  readonly output: string;
  readonly resources: number;
  readonly size: number;
}

const sizes = [5_000, 50_000, 200_000];

/** Bounds that docs/performance.md promises of the largest of these accounts, on two cores that do nothing else. */
const most = { wall: 60, peak: 1000 };

/** Audits saved accounts of growing size into each format and into a bundle, and prints what each took. */
export const scale = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'scale-'));
  try {
    console.log(
      `Load of the machine before: ${loadavg()[0]?.toFixed(1)} (what it does besides makes every time longer).`,
    );
    console.log(row(['output', 'resources', 'wall s', 'CPU s', 'peak MB', 'size MB', 'growth of CPU, linear is 1']));
    const before = new Map<string, Taken>();
    for (const resources of sizes) {
      const inventory = join(folder, `${resources}.json`);
      await writeWhole(inventory, largeAccount(resources));
      console.log(row(['(inventory)', String(resources), '', '', '', mb(inventory).toFixed(0), '']));
      for (const taken of each(inventory, resources, folder)) {
        console.log(line(taken, before.get(taken.output)));
        before.set(taken.output, taken);
      }
      rmSync(inventory);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
};

function* each(inventory: string, resources: number, folder: string): Iterable<Taken> {
  const output = join(folder, 'output');
  const taken = (name: string, run: Measured): Taken => ({ output: name, resources, size: mb(output), ...run });
  for (const format of formatNames)
    yield taken(format, measuredRun('audit', '--from', inventory, '--format', format, '--output', output));
  const text = join(folder, 'report.txt');
  yield taken('bundle', measuredRun('audit', '--from', inventory, '--bundle', output, '--output', text));
  yield taken('verify', measuredRun('verify', output));
}

const mb = (file: string): number => statSync(file).size / 1e6;

const line = ({ output, resources, wall, cpu, peak, size }: Taken, before: Taken | undefined): string => {
  const growth = before === undefined ? '' : (cpu / before.cpu / (resources / before.resources)).toFixed(2);
  const over = wall > most.wall || peak > most.peak ? ' !' : '';
  const [times, sizeShown] = [[wall, cpu].map((each) => each.toFixed(1)), size.toFixed(1)];
  return row([output, String(resources), ...times, peak.toFixed(0), sizeShown, `${growth}${over}`]);
};

const row = ([first = '', ...others]: readonly string[]): string =>
  `  ${first.padEnd(14)}${others.map((each) => each.padStart(10)).join('')}`;
