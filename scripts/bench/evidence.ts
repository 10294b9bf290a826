import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseInventory, serialiseInventory } from '../../src/inventory/index.ts';
import type { Inventory, InventoryListing } from '../../src/model/index.ts';
import { project } from '../generated.ts';

/** Memory and size of evidence, in MiB. */
export interface EvidenceCost {
  readonly resources: number;
  readonly inventory: number;
  readonly bundle: number;
  readonly made: number;
  readonly verified: number;
}

// As accounts are: mostly what piles up by itself.
const mix: { readonly [type: string]: number } = {
  'ebs-snapshot': 0.18,
  'log-group': 0.18,
  'network-interface': 0.12,
  'ebs-volume': 0.1,
  'iam-role': 0.1,
  'lambda-function': 0.1,
  'security-group': 0.06,
  'ec2-instance': 0.05,
  'rds-snapshot': 0.04,
  ami: 0.03,
  's3-bucket': 0.02,
  secret: 0.02,
};

/** The sample account grown to so many resources. */
const grown = (resources: number): Inventory => {
  const sample = parseInventory(readFileSync(join(project, 'demo/account.json'), 'utf8'));
  const full = new Set<string>();
  const grow = (listing: InventoryListing): InventoryListing => {
    const { type, items } = listing;
    if (items.length === 0 || full.has(type)) return listing;
    full.add(type);
    const more = Array.from({ length: Math.round(resources * (mix[type] ?? 0)) }, (_, at) => {
      const like = items[at % items.length] as (typeof items)[number];
      return { ...like, id: `${like.id}${at}`, arn: `${like.arn}${at}` };
    });
    return { ...listing, items: [...items, ...more] };
  };
  return { ...sample, listings: sample.listings.map(grow) };
};

const tellPeak = 'data:text/javascript,process.on("exit",()=>console.error("peak",process.resourceUsage().maxRSS))';

const peakOf = (...args: readonly string[]): number => {
  const { stderr } = spawnSync(process.execPath, ['--import', tellPeak, join(project, 'dist/cli/bin.js'), ...args], {
    encoding: 'utf8',
  });
  const peak = /^peak (\d+)$/m.exec(stderr)?.[1];
  if (peak === undefined) throw new Error(stderr);
  return Number(peak) / 1024;
};

/** What it takes to make and to verify a bundle of a large account with the built command. */
export const evidenceCost = (resources: number): EvidenceCost => {
  const folder = mkdtempSync(join(tmpdir(), 'evidence-'));
  const [inventory, bundle] = [join(folder, 'inventory.json'), join(folder, 'bundle.zip')];
  try {
    writeFileSync(inventory, serialiseInventory(grown(resources), '0'));
    const made = peakOf('audit', '--from', inventory, '--bundle', bundle, '--output', join(folder, 'report.txt'));
    const verified = peakOf('verify', bundle);
    const size = (file: string) => statSync(file).size / 1_048_576;
    return { resources, inventory: size(inventory), bundle: size(bundle), made, verified };
  } finally {
    rmSync(folder, { recursive: true });
  }
};
