import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { suspectLinesIn } from '../../../../src/resources/reading/secrets/suspect-lines.ts';
import { suspectLines } from '../../../../src/resources/reading/secrets/suspicion.ts';
import { textsIn } from '../../../../src/resources/reading/secrets/unpack.ts';

const script = '#!/bin/sh\nexport DB_PASSWORD=hunter22\n';
const half = 512 * 1024;
const unread = [{ part: null, text: '', undecoded: 'gzip' }];

describe('gzip is unpacked to a hundred times its size and no further', () => {
  it.each(['a', '\n', 'a:', '--a\n', 'mysql '])('544 bytes of %j do not become half a megabyte', async (piece) => {
    const bomb = gzipSync(piece.repeat(half / piece.length));
    expect(bomb.length).toBeLessThan(1_000);
    expect(await textsIn(bomb)).toEqual(unread);
  });

  it('a small script may shrink as far as it likes', async () => {
    const banner = `${'#'.repeat(20_000)}\n${script}`;
    expect(await textsIn(gzipSync(banner))).toEqual([{ part: null, text: banner, undecoded: null }]);
  });

  it('archives in an archive share what may be unpacked', async () => {
    const bomb = gzipSync('x'.repeat(30_000)).toString('base64');
    const part = `--cut\nContent-Transfer-Encoding: base64\n\n${bomb}\n`;
    const archive = `Content-Type: multipart/mixed; boundary=cut\n\n${part.repeat(40)}--cut--`;
    const texts = await textsIn(gzipSync(archive));
    expect(texts.some(({ undecoded }) => undecoded === 'gzip')).toBe(true);
    expect(texts.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThan(half);
  });
});

it('an archive of thousands of parts is read as it stands, and said not to be decoded', async () => {
  const archive = `Content-Type: multipart/mixed; boundary=a\n\n${'--a\n\nx\n'.repeat(2_000)}${script}`;
  const texts = await textsIn(Buffer.from(archive));
  expect(texts).toMatchObject([{ part: null, undecoded: 'MIME' }]);
  expect(texts[0]?.text).toContain('DB_PASSWORD');
});

describe('a long text', () => {
  const filler = `${'words and more words, '.repeat(1_500)}\n`;
  const text = `${filler}${script}${filler}${script}`;

  it('is looked at like a short one', async () => {
    expect(await suspectLinesIn(text)).toEqual(suspectLines(text));
    expect(await suspectLinesIn(script)).toEqual(suspectLines(script));
  });

  it('shows a secret anywhere in a line that is longer than what is looked at in one go', async () => {
    for (const at of [0, 8_000, 16_380, 16_384, 30_000, 70_000]) {
      const line = `${'word '.repeat(at / 5)} export DB_PASSWORD=hunter22 ${'word '.repeat(5_000)}`;
      expect(await suspectLinesIn(line), `at ${at}`).toEqual([{ line: 1, patterns: ['secret-name'] }]);
    }
    const hidden = Buffer.from(`${'word '.repeat(9_000)}${script}`).toString('base64');
    expect(await suspectLinesIn(hidden)).toMatchObject([{ line: 1 }]);
  });

  it('lets the rest of the program go on', async () => {
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 1);
    await suspectLinesIn('a:'.repeat(half / 16));
    clearInterval(timer);
    expect(turns).toBeGreaterThan(1);
  });
});
