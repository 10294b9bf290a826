import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The regions of every run: the home region and another one. */
export const regions = ['us-east-1', 'eu-west-1'];

let configured: string | undefined;

// So the tags of every type are read: what could not be read of them may have excluded it.
const configuration = (): string => {
  if (configured === undefined) {
    configured = join(mkdtempSync(join(tmpdir(), 'account-hygiene-config-')), 'account-hygiene.yaml');
    writeFileSync(configured, 'exclude: { tags: [faults=excluded] }\n');
  }
  return configured;
};

/** The flags of a run of these rules. */
export const argumentsFor = (rules: readonly string[]): readonly string[] => [
  `--rule=${rules.join()}`,
  `--region=${regions.join()}`,
  `--config=${configuration()}`,
];
