import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { settingsFrom } from '../../../src/config/index.ts';
import { writeEvidence } from '../../../src/evidence/commands/write-bundle.ts';
import { parseInventory } from '../../../src/inventory/index.ts';
import { formatNames, formats } from '../../../src/reporters/index.ts';
import { ruleById, rules } from '../../../src/rules/index.ts';
import { run } from '../../cli/run.ts';
import { textOf } from '../../support/files.ts';
import { pack, unpacked, withManifest } from '../../support/repacked.ts';
import { sampleWithHistory } from '../../support/sample-history.ts';

const folder = mkdtempSync(join(tmpdir(), 'evidence-'));
const at = (name: string) => join(folder, name);
const bundle = at('bundle.zip');
const config = at('config.yaml');
const quiet = ['--output', at('report.txt')];
// A few rules of each outcome; the whole sample account is verified with its history below.
const few = ['ami-public', 'budget-missing', 'ec2-instance-stopped', 'elastic-ip-unattached', 'root-mfa-missing'];
const audit = ['audit', '--demo', ...few.flatMap((rule) => ['--rule', rule])];

// The program gives up speed for memory where it makes evidence; the tests after these need not.
afterEach(() => setFlagsFromString('--no-optimize-for-size'));

beforeAll(async () => {
  writeFileSync(config, '# kept as it is\nexclude: { ids: ["vol-none*"] }\nlanguage: pt-BR\n');
  const { code, err } = await run(...audit, '--config', config, '--bundle', bundle, ...quiet);
  expect({ code, err }).toEqual({ code: 1, err: '' });
});

const changed = async (name: string, change: (files: Map<string, Buffer>) => Map<string, Buffer>): Promise<string> => {
  const file = at(`${name.replaceAll(' ', '-')}.zip`);
  await pack(change(await unpacked(bundle)), file);
  return file;
};

const replaced = (files: Map<string, Buffer>, name: string, from: string | RegExp, to: string) => {
  const before = String(files.get(name));
  const after = before.replace(from, to);
  expect(after, `${name} has ${from}`).not.toBe(before);
  return files.set(name, Buffer.from(after));
};

const fixed = [
  'inventory.json',
  'configuration.yaml',
  'settings.json',
  'circumstances.json',
  'exemptions.json',
  'permissions.json',
  'calls.json',
  'versions.json',
  'verdicts.jsonl',
  'manifest.json',
];

describe('audit --bundle', () => {
  it('holds everything that the verdicts rest on', async () => {
    const names = [...(await unpacked(bundle)).keys()];
    expect(names.toSorted()).toEqual(
      [...fixed, ...formatNames.map((name) => `reports/${formats[name].file}`)].toSorted(),
    );
  });

  it('keeps the configuration as it was written', async () => {
    expect(String((await unpacked(bundle)).get('configuration.yaml'))).toBe(readFileSync(config, 'utf8'));
  });

  it('has the same report in every format that the run itself would write', async () => {
    const files = await unpacked(bundle);
    await run(...audit, '--config', config, '--format', formatNames.join(','), '--output-dir', at('out'));
    for (const name of formatNames) {
      const { file } = formats[name];
      const steady = (text: string) => text.replaceAll(/"peakMemoryMb": ?\d+/g, '');
      expect(steady(String(files.get(`reports/${file}`))), file).toBe(steady(readFileSync(at(`out/${file}`), 'utf8')));
    }
  });

  it('is the same file for the same run, apart from the memory that it took', async () => {
    const [one, other] = [at('one.zip'), at('other.zip')];
    for (const file of [one, other]) await run(...audit, '--bundle', file, ...quiet);
    const [first, second] = [await unpacked(one), await unpacked(other)];
    expect([...first.keys()]).toEqual([...second.keys()]);
    expect(first.get('inventory.json')).toEqual(second.get('inventory.json'));
    expect(first.get('verdicts.jsonl')).toEqual(second.get('verdicts.jsonl'));
  });

  it('can be judged like a saved inventory', async () => {
    const alone = await run(...audit, '--format', 'csv');
    expect(await run(...audit.with(1, '--from').toSpliced(2, 0, bundle), '--format', 'csv')).toEqual(alone);
  });

  it('leaves nothing behind where it cannot be written', async () => {
    const { code, out, err } = await run(...audit, '--bundle', at('none/bundle.zip'));
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toMatch(/^Cannot write .*bundle\.zip: .*\.\n$/);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});

describe('verify', () => {
  it('says that everything is the same', async () => {
    const { code, out, err } = await run('verify', bundle);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Hashes: all \d+ parts are what the manifest says\.$/m);
    expect(out).toMatch(/^Verdicts: judged again by account-hygiene [\d.]+, all \d+ are the same\.$/m);
    expect(out).toMatch(/^Reports: byte for byte/m);
  });

  it('says it in Portuguese', async () => {
    expect((await run('verify', bundle, '--lang', 'pt-BR')).out).toMatch(/^Vereditos: avaliados de novo/m);
  });

  it('names a part that was altered, and judges nothing', async () => {
    const file = await changed('altered', (files) =>
      replaced(files, 'verdicts.jsonl', '"outcome":"fail"', '"outcome":"pass"'),
    );
    const { code, out } = await run('verify', file);
    expect(code).toBe(1);
    expect(out.replaceAll(/\s+/g, ' ')).toContain('Hashes: verdicts.jsonl is not what the manifest says');
    expect(out).not.toContain('Verdicts:');
    expect((await run('audit', '--from', file)).code).toBe(1);
  });

  it('does not judge an inventory whose hash is wrong', async () => {
    const file = await changed('inventory', (files) => replaced(files, 'inventory.json', 'us-east-1', 'us-east-9'));
    const { code, err } = await run('audit', '--from', file);
    expect({ code, err }).toEqual({
      code: 3,
      err: `${file} cannot be judged: inventory.json is not what its manifest says.\n`,
    });
  });

  it('finds a verdict that was replaced together with its hash', async () => {
    const file = await changed('forged', (files) =>
      withManifest(replaced(files, 'verdicts.jsonl', '"outcome":"fail"', '"outcome":"pass"')),
    );
    const { code, out } = await run('verify', file);
    expect(code).toBe(1);
    expect(out.replaceAll(/\s+/g, ' ')).toMatch(
      /1 differs: - \S+: was pass, is fail\. The same version and the same rule/,
    );
  });

  it('finds a report that was replaced together with its hash', async () => {
    const file = await changed('report', (files) =>
      withManifest(replaced(files, 'reports/report.json', '"outcome": "fail"', '"outcome": "pass"')),
    );
    const { code, out } = await run('verify', file);
    expect(code).toBe(1);
    expect(out).toContain('Reports: reports/report.json is not what these verdicts give.');
  });

  it('says that a rule has changed since', async () => {
    const file = await changed('changed rule', (files) => {
      replaced(files, 'settings.json', /("id": "root-mfa-missing"[\s\S]*?"declaration": ")\w+/, '$1abc');
      replaced(files, 'verdicts.jsonl', /("rule":"root-mfa-missing","outcome":")fail/, '$1pass');
      return withManifest(files);
    });
    const { code, out } = await run('verify', file);
    expect(code).toBe(1);
    expect(out.replaceAll(/\s+/g, ' ')).toContain('was pass, is fail. The rule has changed since');
  });

  it('says that a rule is no more', async () => {
    const file = await changed('lost rule', (files) => {
      replaced(files, 'settings.json', '"id": "root-mfa-missing"', '"id": "root-mfa-older"');
      replaced(files, 'verdicts.jsonl', '"rule":"root-mfa-missing"', '"rule":"root-mfa-older"');
      return withManifest(files);
    });
    const { code, out } = await run('verify', file);
    expect(code).toBe(1);
    expect(out.replaceAll(/\s+/g, ' ')).toContain('was fail, is nothing. This version has no such rule.');
  });

  it('judges by the options of then, whatever they are now', async () => {
    const own = at('own.yaml');
    writeFileSync(own, 'rules: { iam-credential-unused: { options: { unusedDays: 9999 }, severity: low } }\n');
    await run('audit', '--demo', '--for', 'review', '--config', own, '--bundle', at('own.zip'), ...quiet);
    expect((await run('verify', at('own.zip'))).code).toBe(0);
  });

  it('compares no reports of another version, and that is no difference', async () => {
    const file = await changed('other version', (files) => {
      replaced(files, 'circumstances.json', /"toolVersion": "[^"]+"/, '"toolVersion": "0.0.9"');
      return withManifest(files, { toolVersion: '0.0.9' });
    });
    const { code, out } = await run('verify', file);
    expect(code).toBe(0);
    expect(out.replaceAll(/\s+/g, ' ')).toContain('Reports: not compared, because account-hygiene 0.0.9 wrote them');
  });

  it('a verdict of another version may differ, and the version is the reason', async () => {
    const file = await changed('other verdict', (files) => {
      replaced(files, 'circumstances.json', /"toolVersion": "[^"]+"/, '"toolVersion": "0.0.9"');
      replaced(files, 'verdicts.jsonl', '"outcome":"fail"', '"outcome":"pass"');
      return withManifest(files, { toolVersion: '0.0.9' });
    });
    expect((await run('verify', file)).out.replaceAll(/\s+/g, ' ')).toContain(
      'Another version of the program judged it.',
    );
  });
});

it('a run with history and exemptions is told again as it was told', async () => {
  const file = at('history.zip');
  const settings = settingsFrom(rules, {}, {});
  const rendering = { locale: 'en', timeZone: settings.timeZone, rule: ruleById } as const;
  const report = await sampleWithHistory();
  expect(report.history?.resolved.length).toBeGreaterThan(0);
  expect(report.totals.exempt.findings).toBeGreaterThan(0);
  const inventory = parseInventory(textOf('demo/account.json'));
  const evidence = { inventory, report, settings, locale: 'en', config: {}, configText: null, rendering } as const;
  await writeEvidence(file, evidence);
  const { code, out } = await run('verify', file);
  expect(out).toContain('Reports: byte for byte');
  expect(code).toBe(0);
});

describe('a file that cannot be used is exit 3 and one sentence', () => {
  const refused = async (file: string, sentence: string) => {
    const { code, out, err } = await run('verify', file);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toContain(`${file} cannot be verified: `);
    expect(err).toContain(sentence);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  };

  it('none at all', () => refused(at('nowhere.zip'), 'it cannot be read (ENOENT)'));
  it('a folder', () => refused(folder, 'it cannot be read (EISDIR)'));

  it('no zip', async () => {
    writeFileSync(at('text.zip'), 'hello');
    await refused(at('text.zip'), 'it is no whole zip file');
  });

  it('an empty one', async () => {
    writeFileSync(at('empty.zip'), '');
    await refused(at('empty.zip'), 'it is no whole zip file');
  });

  it.each([0.2, 0.6, 0.99])('one cut off at %d of its length', async (share) => {
    const whole = readFileSync(bundle);
    const file = at(`cut-${share}.zip`);
    writeFileSync(file, whole.subarray(0, Math.floor(whole.length * share)));
    await refused(file, 'it is no whole zip file');
  });

  it('a foreign zip', async () => {
    await pack(new Map([['readme.txt', Buffer.from('hello')]]), at('foreign.zip'));
    await refused(at('foreign.zip'), 'it has no manifest.json');
  });

  it('the manifest of something else', async () => {
    await pack(new Map([['manifest.json', Buffer.from('{"name":"x"}')]]), at('other.zip'));
    await refused(at('other.zip'), 'its manifest is none that "account-hygiene audit --bundle" wrote');
  });

  it('a manifest that is not JSON', async () => {
    await pack(new Map([['manifest.json', Buffer.from('{')]]), at('half.zip'));
    await refused(at('half.zip'), 'its manifest is not JSON');
  });

  it('a newer bundle', async () => {
    await refused(
      await changed('newer', (files) => withManifest(files, { version: 2 })),
      'it has version 2, and this program reads version 1',
    );
  });

  it('a part that is missing', async () => {
    const file = await changed('missing', (files) => {
      files.delete('settings.json');
      return files;
    });
    await refused(file, 'settings.json is missing, which its manifest names');
  });

  it('a part that its manifest leaves out as well', async () => {
    const file = await changed('gone', (files) => {
      files.delete('settings.json');
      return withManifest(files);
    });
    await refused(file, 'settings.json is missing');
  });

  it('a stranger among the parts', async () => {
    const file = await changed('stranger', (files) => files.set('evil.sh', Buffer.from('rm')));
    await refused(file, 'it holds "evil.sh", which its manifest does not name');
  });

  it('a name that leads out of the folder', async () => {
    const file = await changed('slip', (files) => files.set('aa/evil.sh', Buffer.from('rm')));
    const bytes = readFileSync(file).toString('latin1').replaceAll('aa/evil.sh', '../evil.sh');
    writeFileSync(file, Buffer.from(bytes, 'latin1'));
    await refused(file, 'invalid relative path: ../evil.sh');
  });

  it('a manifest that unpacks to far too much', async () => {
    const file = await changed('bomb', (files) => files.set('manifest.json', Buffer.alloc(2_000_000, ' ')));
    await refused(file, 'manifest.json would unpack to more than a bundle can hold');
  });

  it('more files than any bundle has', async () => {
    const many = new Map(Array.from({ length: 100 }, (_, n) => [`f${n}`, Buffer.from('x')]));
    await pack(many, at('many.zip'));
    await refused(at('many.zip'), 'it holds 100 files');
  });

  it('settings that are none', async () => {
    const file = await changed('settings', (files) => withManifest(files.set('settings.json', Buffer.from('{}'))));
    await refused(file, 'settings.json is damaged');
  });

  it('an inventory that is none', async () => {
    const file = await changed('no inventory', (files) => withManifest(files.set('inventory.json', Buffer.from('{}'))));
    await refused(file, 'inventory.json is damaged: it is not an inventory');
  });

  it('verdicts that are none', async () => {
    const file = await changed('no verdicts', (files) => withManifest(files.set('verdicts.jsonl', Buffer.from('x\n'))));
    await refused(file, 'verdicts.jsonl is damaged');
  });

  // A part and its hash; what stands there in its place; what is said.
  it.each([
    ['circumstances.json', /"history": null/, '"history": {}', 'circumstances.json is damaged at history.state'],
    ['circumstances.json', /"history": null/, '"history": []', 'circumstances.json is damaged at history'],
    ['circumstances.json', /"usage": \{/, '"usage": null, "more": {', 'circumstances.json is damaged at usage'],
    ['settings.json', '"timeZone": "UTC"', '"timeZone": "Mars/Olympus"', 'settings.json is damaged at timeZone'],
    ['settings.json', '"regions": []', '"regions": ["mars-1"]', 'settings.json is damaged at regions.0'],
    [
      'settings.json',
      /"minStoppedDays": \d+/,
      '"minStoppedDays": "many"',
      /settings\.json is damaged at rules\.\d+\.options\.minStoppedDays/,
    ],
    ['verdicts.jsonl', '"outcome":"fail"', '"outcome":"so-so"', /verdicts\.jsonl is damaged at line \d+, outcome/],
    [
      'inventory.json',
      '"kind":"denied"',
      '"kind":"unheard-of"',
      /inventory\.json is damaged: it is damaged at inventory\.\S+\.kind/,
    ],
    [
      'inventory.json',
      '"volumeIds":[',
      '"volumeIds":null,"was":[',
      /inventory\.json is damaged: it is damaged at inventory\.\S+\.volumeIds/,
    ],
  ])('%s with %s as %s', async (part, from, to, sentence) => {
    const file = await changed(`field ${Math.random()}`, (files) => withManifest(replaced(files, part, from, to)));
    const { code, out, err } = await run('verify', file);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toContain(`${file} cannot be verified: `);
    expect(err).toMatch(sentence);
  });

  it('a part that unpacks to a thousand times its size, before it is unpacked', async () => {
    const file = await changed('bomb part', (files) =>
      withManifest(new Map(files).set('calls.json', Buffer.alloc(64 * 1_048_576, 32))),
    );
    await refused(file, 'calls.json would unpack to more than a bundle can hold: over 500 times its size');
  });

  it('bytes that are no text', async () => {
    const file = await changed('no text', (files) =>
      withManifest(files.set('settings.json', Buffer.concat([Buffer.from('{"audience": "'), Buffer.from([0xff])]))),
    );
    await refused(file, 'it is not valid UTF-8 near byte 14');
  });
});

it('a part that unpacks to more than it claims is altered, however much it is', async () => {
  const file = await changed('liar', (files) => files);
  const bytes = readFileSync(file);
  const name = bytes.lastIndexOf('calls.json');
  // The uncompressed size stands 22 bytes before the name in the central directory.
  bytes.writeUInt32LE(1, name - 22);
  writeFileSync(file, bytes);
  const { code, out } = await run('verify', file);
  expect(code).toBe(1);
  expect(out).toContain('calls.json');
});
