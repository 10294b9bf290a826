import { describe, expect, it } from 'vitest';
import { momentSince } from '../../src/terminal/since.ts';
import { run } from '../cli/run.ts';

const now = new Date('2026-11-22T12:00:00Z');
const since = (text: string, zone = 'UTC', at = now) => momentSince(text, at, zone).toISOString();

describe('the moment that a person means', () => {
  it.each([
    ['3h', 'UTC', '2026-11-22T09:00:00.000Z'],
    ['90m', 'UTC', '2026-11-22T10:30:00.000Z'],
    ['2d', 'UTC', '2026-11-20T12:00:00.000Z'],
    ['09:30', 'UTC', '2026-11-22T09:30:00.000Z'],
    ['9:30', 'UTC', '2026-11-22T09:30:00.000Z'],
    // A time of day that is yet to come was yesterday's.
    ['13:00', 'UTC', '2026-11-21T13:00:00.000Z'],
    ['08:30', 'America/Sao_Paulo', '2026-11-22T11:30:00.000Z'],
    ['10:00', 'America/Sao_Paulo', '2026-11-21T13:00:00.000Z'],
    ['2026-11-22T09:30Z', 'America/Sao_Paulo', '2026-11-22T09:30:00.000Z'],
    ['2026-11-22T09:30:15.5-03:00', 'UTC', '2026-11-22T12:30:15.500Z'],
    ['2026-11-20T09:30', 'America/Sao_Paulo', '2026-11-20T12:30:00.000Z'],
    ['2026-11-20', 'Asia/Kolkata', '2026-11-19T18:30:00.000Z'],
  ])('%s in %s is %s', (text, zone, moment) => {
    expect(
      since(text, zone, new Date('2026-11-22T12:00:00Z') < new Date(moment) ? new Date('2026-11-23T00:00:00Z') : now),
    ).toBe(moment);
  });

  it.each([['soon'], ['0h'], ['-3h'], ['3'], ['24:00'], ['2026-13-40'], ['2026-11-22 09:30'], ['22/11/2026'], ['']])(
    'is not %j',
    (text) => {
      expect(() => since(text)).toThrow('--since takes 3h, 09:30 or a time');
    },
  );

  it('has passed', () => {
    expect(() => since('2026-11-22T12:01Z')).toThrow('--since names a time in the future');
  });
});

describe('audit --since', () => {
  const shown = async (...argv: string[]) => run('audit', '--demo', '--for', 'learner', ...argv);
  const findingsOf = async (...argv: string[]) =>
    JSON.parse((await shown('--format', 'json', ...argv)).out) as {
      findings: { id: string; outcome: string; resource: { type: string } }[];
      since?: { at: string; older: number; undated: string[] };
      totals: { outcomes: { [outcome: string]: number } };
    };

  it('leaves out what is older, keeps apart what AWS does not date, and drops nothing in silence', async () => {
    const all = await findingsOf();
    const some = await findingsOf('--since', '30d');
    expect(all.since).toBeUndefined();
    expect(some.since?.at).toBe('2026-10-23T12:00:00.000Z');
    expect(some.since?.older).toBeGreaterThan(0);
    expect(some.findings.length + (some.since?.older ?? 0)).toBe(all.findings.length);
    const ids = new Set(some.findings.map(({ id }) => id));
    const addresses = all.findings.filter(({ resource }) => resource.type === 'elastic-ip');
    expect(addresses.every(({ id }) => ids.has(id) && some.since?.undated.includes(id))).toBe(true);
    expect(some.totals.outcomes['fail']).toBe(some.findings.filter(({ outcome }) => outcome === 'fail').length);
  });

  it('tells the kinds of which it cannot know', async () => {
    const { out } = await shown('--since', '2d');
    expect(out).toContain('Only what was created since 2026-11-20 12:00 (UTC)');
    expect(out).toMatch(
      /MAY BE OLDER: AWS DOES NOT SAY \(\d+\)\nAWS does not say when these were created: [^.]*Elastic IP/,
    );
    const portuguese = (await shown('--since', '2d', '--lang', 'pt-BR')).out;
    expect(portuguese).toContain('PODE SER MAIS ANTIGO: A AWS NÃO DIZ');
  });

  it.each([
    [['--since', 'x'], '--since takes 3h'],
    [['--since', '3h', '--bundle', '/tmp/x.zip'], '--bundle needs a whole run'],
    [['--since', '3h', '--format', 'csv'], 'not with csv'],
  ])('%j is wrong usage', async (argv, sentence) => {
    const { code, out, err } = await shown(...argv);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toContain(sentence);
  });
});
