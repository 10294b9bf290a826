import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textOf } from '../support/files.ts';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'encodings-'));
const file = (name: string, content: string | Uint8Array): string => {
  const place = join(folder, name);
  writeFileSync(place, content);
  return place;
};
const rule = ['--rule', 'elastic-ip-unattached'];
const mark = '\uFEFF';

describe.each([
  ['UTF-8 with a byte order mark', (text: string) => Buffer.from(mark + text)],
  ['UTF-16 LE, as PowerShell writes it', (text: string) => Buffer.from(mark + text, 'utf16le')],
  ['UTF-16 BE', (text: string) => Buffer.from(mark + text, 'utf16le').swap16()],
])('in %s', (_, encode) => {
  it('an inventory is audited as it would be', async () => {
    const saved = file('inventory.json', encode(textOf('demo/account.json')));
    const plain = await run('audit', '--demo', ...rule, '--format', 'csv');
    expect(await run('audit', '--from', saved, ...rule, '--format', 'csv')).toEqual(plain);
  });

  it('a report is compared', async () => {
    const { out } = await run('audit', '--demo', ...rule, '--format', 'json');
    const [plain, other] = [file('plain.json', out), file('other.json', encode(out))];
    expect(await run('diff', plain, other)).toMatchObject({ code: 0, err: '' });
  });

  it('a configuration holds, and an exemption is written into it', async () => {
    const config = file('config.yaml', encode('# São Paulo\nrules: { elastic-ip-unattached: off }\n'));
    const { err } = await run('audit', '--demo', ...rule, '--config', config, '--format', 'csv');
    expect(err).toBe('');
    const added = ['exempt', 'root-mfa-missing', '*', '--reason', 'soon', '--until', '2027-01-31', '--config', config];
    expect(await run(...added)).toMatchObject({ code: 0, err: '' });
    expect(readFileSync(config, 'utf8')).toMatch(/^# São Paulo\n[^]*reason: soon/);
  });

  it('a history is gone on with', async () => {
    const history = join(folder, 'history.json');
    const audit = ['audit', '--demo', ...rule, '--history', history, '--format', 'json'];
    await run(...audit);
    writeFileSync(history, encode(readFileSync(history, 'utf8').replace(mark, '')));
    const { out } = await run(...audit);
    expect(JSON.parse(out).history.problem).toBeNull();
    writeFileSync(history, readFileSync(history, 'utf8'));
  });
});

describe('bytes that are no UTF-8 are told, and not replaced', () => {
  const broken = (text: string) =>
    Buffer.concat([Buffer.from(text.slice(0, 30)), Buffer.from([0xe3, 0x28]), Buffer.from(text.slice(30))]);

  it.each([
    ['audit --from', (place: string) => ['audit', '--from', place], 'cannot be judged'],
    ['diff', (place: string) => ['diff', place, place], 'Cannot read the report'],
    ['--config', (place: string) => ['audit', '--demo', '--config', place], 'Cannot read the configuration'],
  ])('%s', async (_, argv, sentence) => {
    const place = file('broken.txt', broken(textOf('demo/account.json')));
    const { code, out, err } = await run(...argv(place));
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toContain(sentence);
    expect(err).toContain(place);
    expect(err).toContain('it is not valid UTF-8 near byte 3');
  });
});
