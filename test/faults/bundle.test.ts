import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { run } from '../cli/run.ts';
import { damaged, damagedBytes } from '../support/damaged.ts';
import { textOf } from '../support/files.ts';
import { pack, unpacked, withManifest } from '../support/repacked.ts';
import { fuzzRuns, inFolder, isSensible } from './fuzz.ts';

const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
const bundle = join(folder, 'bundle.zip');
let files = new Map<string, Buffer>();

// A few rules of each outcome, with an exemption, compared with a day before.
const few = ['ami-public', 'budget-missing', 'ec2-instance-stopped', 'elastic-ip-unattached', 'root-mfa-missing'];
const exempt = [{ rule: 'elastic-ip-unattached', resource: 'eipalloc-*', reason: 'kept', until: '2027-01-31' }];

beforeAll(async () => {
  const at = (name: string) => join(folder, name);
  const inventory = JSON.parse(textOf('demo/account.json'));
  const before = { ...inventory, inventory: { ...inventory.inventory, takenAt: '2026-11-21T12:00:00.000Z' } };
  writeFileSync(at('before.json'), JSON.stringify(before));
  writeFileSync(at('now.json'), JSON.stringify(inventory));
  writeFileSync(at('config.yaml'), JSON.stringify({ exemptions: exempt }));
  const audit = (from: string, ...more: readonly string[]) =>
    run(
      'audit',
      '--from',
      at(from),
      '--history',
      at('history.json'),
      ...few.flatMap((rule) => ['--rule', rule]),
      ...more,
    );
  await audit('before.json');
  await audit('now.json', '--config', at('config.yaml'), '--bundle', bundle);
  files = await unpacked(bundle);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  setFlagsFromString('--no-optimize-for-size');
});

const read = ['inventory.json', 'settings.json', 'circumstances.json', 'manifest.json'] as const;
const commands = (file: string): readonly string[][] => [
  ['verify', file],
  ['verify', file, '--lang', 'pt-BR'],
  ['audit', '--from', file, '--rule', 'elastic-ip-unattached'],
];

it('a bundle whose part is damaged together with its hash is read, or told by one sentence', async () => {
  const part = fc
    .constantFrom(...read)
    .chain((name) => damaged(String(files.get(name))).map((by) => ({ name, ...by })));
  await fc.assert(
    fc.asyncProperty(part, fc.nat(2), async ({ name, text }, nth) => {
      await inFolder(async (at) => {
        const changed = new Map(files).set(name, Buffer.from(text));
        await pack(name === 'manifest.json' ? changed : withManifest(changed), at('bundle.zip'));
        isSensible(await run(...(commands(at('bundle.zip'))[nth] as string[])), at('bundle.zip'));
      });
    }),
    fuzzRuns(20),
  );
});

it('so is one with a damaged verdict', async () => {
  const [line = '', ...rest] = String(files.get('verdicts.jsonl')).split('\n');
  await fc.assert(
    fc.asyncProperty(damaged(line), async ({ text }) => {
      await inFolder(async (at) => {
        await pack(
          withManifest(new Map(files).set('verdicts.jsonl', Buffer.from([text, ...rest].join('\n')))),
          at('bundle.zip'),
        );
        isSensible(await run('verify', at('bundle.zip')), at('bundle.zip'));
      });
    }),
    fuzzRuns(5),
  );
});

it('so is one whose bytes are damaged', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constant(null).chain(() => damagedBytes(readFileSync(bundle))),
      fc.nat(2),
      async ({ bytes }, nth) => {
        await inFolder(async (at) => {
          writeFileSync(at('bundle.zip'), bytes);
          isSensible(await run(...(commands(at('bundle.zip'))[nth] as string[])), at('bundle.zip'));
        });
      },
    ),
    fuzzRuns(10),
  );
});

it('is a valid bundle to begin with', async () => {
  expect((await run('verify', bundle)).code).toBe(0);
});
