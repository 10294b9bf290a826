import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatNames, formats } from '../../src/reporters/index.ts';
import { run } from './run.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'hygiene-'));

describe('one format', () => {
  it.each(formatNames)('%s goes to standard output, to a file, or into a folder: the same text', async (name) => {
    const at = folder();
    const argv = ['audit', '--demo', '--rule', 'elastic-ip-unattached', '--format', name] as const;
    const { out, code } = await run(...argv);
    expect(code).toBe(1);
    expect(await run(...argv, '--output', join(at, 'x'))).toEqual({ code: 1, out: '', err: '' });
    expect(await run(...argv, '--output-dir', join(at, 'deep', 'er'))).toEqual({ code: 1, out: '', err: '' });
    const steady = (text: string) => text.replace(/"peakMemoryMb": [\d.]+/, '');
    expect(steady(readFileSync(join(at, 'x'), 'utf8'))).toBe(steady(out));
    expect(readdirSync(join(at, 'deep', 'er'))).toEqual([formats[name].file]);
    expect(steady(readFileSync(join(at, 'deep', 'er', formats[name].file), 'utf8'))).toBe(steady(out));
  });

  it('is the text where none is named', async () => {
    const at = folder();
    expect((await run('audit', '--demo', '--output-dir', at)).out).toBe('');
    expect(readdirSync(at)).toEqual(['report.txt']);
  });
});

describe('CSV', () => {
  const headOf = async (...flags: readonly string[]) =>
    (await run('audit', '--demo', '--rule', 'elastic-ip-unattached', '--format', 'csv', ...flags)).out.slice(1, 18);

  it.each([
    [[], 'severity,outcome,'],
    [['--lang', 'pt-BR'], 'severity;outcome;'],
    [['--lang', 'pt-BR', '--csv-separator', 'comma'], 'severity,outcome,'],
    [['--csv-separator', 'semicolon'], 'severity;outcome;'],
    [['--csv-separator', ';'], 'severity;outcome;'],
    [['--csv-separator', 'tab'], 'severity\toutcome\t'],
    [['--csv-separator', '\t'], 'severity\toutcome\t'],
  ])('with %j begins with %j', async (flags, head) => {
    expect(await headOf(...flags)).toBe(head);
  });
});

describe('several formats', () => {
  it('write a file each', async () => {
    const at = folder();
    const { code, out, err } = await run('audit', '--demo', '--format', formatNames.join(','), '--output-dir', at);
    expect({ code, out, err }).toEqual({ code: 1, out: '', err: '' });
    expect(readdirSync(at)).toEqual(formatNames.map((name) => formats[name].file).toSorted());
  });

  it('may be named one by one, with spaces, and twice', async () => {
    const at = folder();
    await run('audit', '--demo', '--format', 'json, csv', '--format', 'csv', '--output-dir', at);
    expect(readdirSync(at)).toEqual(['findings.csv', 'report.json']);
  });

  it('take the place of older reports, and leave the rest alone', async () => {
    const at = folder();
    for (const name of ['report.json', 'notes.txt']) writeFileSync(join(at, name), 'mine');
    await run('audit', '--demo', '--format', 'json,csv', '--output-dir', at);
    expect(readdirSync(at)).toEqual(['findings.csv', 'notes.txt', 'report.json']);
    expect(readFileSync(join(at, 'report.json'), 'utf8')).not.toBe('mine');
    expect(readFileSync(join(at, 'notes.txt'), 'utf8')).toBe('mine');
  });
});

describe('wrong usage is exit 3 and one sentence, and nothing is written', () => {
  const at = folder();
  writeFileSync(join(at, 'file'), 'mine');
  mkdirSync(join(at, 'taken', 'findings.csv'), { recursive: true });

  it.each([
    [['--format', 'xml'], `"xml" is not a format. It must be one of ${formatNames.join(', ')}.`],
    [['--format', 'json,xml'], '"xml" is not a format.'],
    [['--format', 'JSON'], '"JSON" is not a format.'],
    [['--format', ','], 'It must be one of text, json'],
    [['--format', 'csv', '--csv-separator', '|'], 'It must be one of comma, semicolon, tab.'],
    [['--format', 'json', '--csv-separator', 'tab'], '--csv-separator is for CSV: name csv with --format.'],
    [['--format', 'json,csv'], '--format names 2 formats: give --output-dir a folder for their files.'],
    [['--format', 'json,csv', '--output', join(at, 'x')], 'give --output-dir a folder'],
    [['--output', join(at, 'x'), '--output-dir', at], '--output names one file and --output-dir a folder'],
    [['--output-dir', ''], '--output-dir names no folder.'],
    [['--output-dir', join(at, 'file')], 'a file is in the way (EEXIST).'],
    [['--output-dir', join(at, 'file', 'deep', 'er')], 'a part of its path is not a folder (ENOTDIR).'],
    [['--format', 'json,csv', '--output-dir', join(at, 'taken')], 'findings.csv: it is a folder (EISDIR).'],
    [['--deliver', 'securityhub'], '--deliver calls AWS, and --demo asks AWS nothing.'],
    [['--deliver', 'pigeon'], 'It must be one of securityhub.'],
  ])('%j', async (flags, sentence) => {
    const { code, out, err } = await run('audit', '--demo', ...flags);
    expect(err).toContain(sentence);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(readdirSync(at)).toEqual(['file', 'taken']);
    expect(readdirSync(join(at, 'taken'))).toEqual(['findings.csv']);
  });

  it.skipIf(!existsSync('/dev/full'))('a full disk', async () => {
    const { code, out, err } = await run('audit', '--demo', '--format', 'csv', '--output', '/dev/full');
    expect({ code, out, err }).toEqual({
      code: 3,
      out: '',
      err: 'Cannot write /dev/full: the disk is full (ENOSPC).\n',
    });
  });

  it.skipIf(!existsSync('/proc'))('a folder that nobody can make', async () => {
    const { code, err } = await run('audit', '--demo', '--format', 'csv,json', '--output-dir', '/proc/none');
    expect(code).toBe(3);
    expect(err).toMatch(/^Cannot write \/proc\/none: .*\.\n$/);
  });
});
