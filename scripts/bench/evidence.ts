import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeWhole } from '../../src/delivery/index.ts';
import { largeAccount } from './large-account.ts';
import { measuredRun } from './measured.ts';

/** Memory and size of evidence, in MB. */
export interface EvidenceCost {
  readonly resources: number;
  readonly inventory: number;
  readonly bundle: number;
  readonly made: number;
  readonly verified: number;
}

/** What it takes to make and to verify a bundle of a large account with the built command. */
export const evidenceCost = async (resources: number): Promise<EvidenceCost> => {
  const folder = mkdtempSync(join(tmpdir(), 'evidence-'));
  const [inventory, bundle] = [join(folder, 'inventory.json'), join(folder, 'bundle.zip')];
  try {
    await writeWhole(inventory, largeAccount(resources));
    const report = join(folder, 'report.txt');
    const { peak: made } = measuredRun('audit', '--from', inventory, '--bundle', bundle, '--output', report);
    const { peak: verified } = measuredRun('verify', bundle);
    const size = (file: string) => statSync(file).size / 1e6;
    return { resources, inventory: size(inventory), bundle: size(bundle), made, verified };
  } finally {
    rmSync(folder, { recursive: true });
  }
};
