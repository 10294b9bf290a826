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
  { part: 1, text: '#cloud-config\n\npackages: [jq]', undecoded: null },
  { part: 2, text: script, undecoded: null },
  { part: 3, text: script, undecoded: null },
];

describe('user data', () => {
  it('is a text as it is', async () => {
    expect(await textsIn(Buffer.from(script))).toEqual([{ part: null, text: script, undecoded: null }]);
  });

  it('is unpacked where it is gzip', async () => {
    expect(await textsIn(gzipSync(script))).toEqual([{ part: null, text: script, undecoded: null }]);
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
    expect(await textsIn(Buffer.from(odd))).toEqual([{ part: null, text: odd, undecoded: null }]);
  });

  it('finds the boundary on a line of its own', async () => {
    const folded = 'Content-Type: multipart/mixed;\n boundary=cut\n\n--cut\nA: b\n\nhello\n--cut--';
    expect(await textsIn(Buffer.from(folded))).toEqual([{ part: 1, text: 'hello', undecoded: null }]);
  });

  it('is told to be unread where gzip breaks off or swells, and nothing of it is quoted', async () => {
    const packed = gzipSync(script);
    const unread = [{ part: null, text: '', undecoded: 'gzip' }];
    expect(await textsIn(packed.subarray(0, packed.length - 12))).toEqual(unread);
    expect(await textsIn(Buffer.concat([packed.subarray(0, 12), Buffer.from('DB_PASSWORD=hunter22')]))).toEqual(unread);
    expect(await textsIn(gzipSync(Buffer.alloc(3_000_000, 97)))).toEqual(unread);
  });

  it('takes an archive in an archive apart, and a part that is quoted', async () => {
    const inner = 'Content-Type: multipart/mixed; boundary=in\n\n--in\n\none\n--in\n\ntwo\n--in--';
    const quoted = 'Content-Transfer-Encoding: quoted-printable\n\nDB_PASS=\nWORD=3Dhunter22';
    const outer = `Content-Type: multipart/mixed; boundary=out\n\n--out\n${inner}\n--out\n${quoted}\n--out--`;
    expect((await textsIn(Buffer.from(outer))).map(({ part, text }) => [part, text])).toEqual([
      [1, 'one'],
      [2, 'two'],
      [3, 'DB_PASSWORD=hunter22'],
    ]);
  });
});
