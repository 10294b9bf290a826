import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { textsIn } from '../../../../src/resources/reading/secrets/unpack.ts';

const script = '#!/bin/sh\nexport DB_PASSWORD=hunter22\n';
const mime = (end: string) =>
  [
    'Content-Type: multipart/mixed; boundary="==cut=="',
    'MIME-Version: 1.0',
    '',
    'what stands before the first part is no part',
    '--==cut==',
    'Content-Type: text/cloud-config; charset="us-ascii"',
    '',
    '#cloud-config',
    '',
    'packages: [jq]',
    '--==cut==',
    'Content-Transfer-Encoding: base64',
    'Content-Type: text/x-shellscript',
    '',
    Buffer.from(script).toString('base64'),
    '--==cut==',
    'Content-Transfer-Encoding: base64',
    'Content-Type: application/gzip',
    '',
    gzipSync(script).toString('base64'),
    '--==cut==--',
    '',
  ].join(end);
const parts = [
  { part: 1, text: '#cloud-config\n\npackages: [jq]' },
  { part: 2, text: script },
  { part: 3, text: script },
];

describe('user data', () => {
  it('is a text as it is', async () => {
    expect(await textsIn(Buffer.from(script))).toEqual([{ part: null, text: script }]);
  });

  it('is unpacked where it is gzip', async () => {
    expect(await textsIn(gzipSync(script))).toEqual([{ part: null, text: script }]);
  });

  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ])('is told apart and decoded where it has parts, with %s', async (_, end) => {
    expect(await textsIn(Buffer.from(mime(end)))).toEqual(parts);
  });

  it('is both', async () => {
    expect(await textsIn(gzipSync(mime('\n')))).toEqual(parts);
  });

  it('is one text where a multipart header names no boundary', async () => {
    const odd = 'Content-Type: multipart/mixed\n\nexport DB_PASSWORD=hunter22';
    expect(await textsIn(Buffer.from(odd))).toEqual([{ part: null, text: odd }]);
  });

  it('finds the boundary on a line of its own', async () => {
    const folded = 'Content-Type: multipart/mixed;\n boundary=cut\n\n--cut\nA: b\n\nhello\n--cut--';
    expect(await textsIn(Buffer.from(folded))).toEqual([{ part: 1, text: 'hello' }]);
  });

  it('is no text where gzip breaks off or swells, and the error quotes nothing of it', async () => {
    const packed = gzipSync(script);
    await expect(textsIn(packed.subarray(0, packed.length - 12))).rejects.toThrow('does not unpack');
    await expect(textsIn(Buffer.concat([packed.subarray(0, 12), Buffer.from('DB_PASSWORD=hunter22')]))).rejects.toThrow(
      /^user data looks like gzip and does not unpack$/,
    );
    await expect(textsIn(gzipSync(Buffer.alloc(3_000_000, 97)))).rejects.toThrow('more than 524288 bytes');
  });
});
