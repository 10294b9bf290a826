import { globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { environmentOf } from '../../src/resources/reading/secrets/environment.ts';
import { auditedAnswers, said } from '../support/audited-answers.ts';

const script = '#!/bin/bash\nDB_PASSWORD=ostrich-Violin-58\n./start\n';
const clean = '#!/bin/bash\n./start --fast\n';
const utf16 = (text: string) => Buffer.from(text, 'utf16le');
const bigEndian = (text: string) => utf16(text).swap16();
const marked = (bytes: Uint8Array, ...mark: number[]) => Buffer.concat([Buffer.from(mark), bytes]);
const packed = (...magic: number[]) =>
  marked(Buffer.from(Array.from({ length: 90 }, (_, at) => (at * 37) % 256)), ...magic);

const userData = async (bytes: Uint8Array) => {
  const instance = {
    InstanceId: 'i-1',
    ImageId: 'ami-1',
    InstanceType: 't3.micro' as const,
    LaunchTime: new Date('2026-11-01T00:00:00Z'),
    State: { Name: 'running' as const },
  };
  const answer = { InstanceId: 'i-1', UserData: { Value: Buffer.from(bytes).toString('base64') } };
  const findings = await auditedAnswers(
    {
      'ec2:DescribeInstances': () => ({ Reservations: [{ Instances: [instance] }] }),
      'ec2:DescribeInstanceAttribute': () => answer,
    },
    'ec2-user-data-secret',
  );
  return said(findings).map(({ outcome, ...rest }) => `${outcome} ${Object.values(rest).slice(1).join()}`);
};

describe('a password in user data that is not UTF-8 (a peer of ours passes it)', () => {
  it.each([
    ['UTF-16 with its mark, as Windows writes it', marked(utf16(script), 0xff, 0xfe)],
    ['UTF-16 without a mark', utf16(script)],
    ['UTF-16 of the other order, with its mark', marked(bigEndian(script), 0xfe, 0xff)],
    ['UTF-16 of the other order, without one', bigEndian(script)],
    ['UTF-16 in gzip', gzipSync(marked(utf16(script), 0xff, 0xfe))],
    ['UTF-16 that breaks off in the middle of a letter', utf16(script).subarray(0, -1)],
    ['UTF-8 with its mark', marked(Buffer.from(script), 0xef, 0xbb, 0xbf)],
    ['UTF-8 with a byte that is none', Buffer.concat([Buffer.from([0x23, 0xe9, 0x0a]), Buffer.from(script)])],
    ['Latin-1', Buffer.from(`# início\n${script}`, 'latin1')],
    ['UTF-32', Buffer.from(Array.from(script, (letter) => [letter.charCodeAt(0), 0, 0, 0]).flat())],
    ['a zero before it', marked(Buffer.from(script), 0x0a, 0x00, 0x0a)],
    ['a command that PowerShell takes encoded', Buffer.from(`powershell -enc ${utf16(script).toString('base64')}`)],
  ])('is found: %s', async (_, bytes) => {
    expect(await userData(bytes)).toEqual(['fail likely']);
  });

  it.each([
    ['bzip2', packed(0x42, 0x5a, 0x68, 0x39)],
    ['xz', packed(0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00)],
    ['zstd', packed(0x28, 0xb5, 0x2f, 0xfd)],
    ['zip', packed(0x50, 0x4b, 0x03, 0x04)],
    ['gzip that breaks off', gzipSync(script).subarray(0, 30)],
    ['bzip2 in gzip', gzipSync(packed(0x42, 0x5a, 0x68, 0x39))],
    ['bytes that are nothing known', packed(0x9c, 0x00)],
    ['broken UTF-8 in which nothing shows', Buffer.concat([Buffer.from(clean), Buffer.from([0xc3, 0x28])])],
    ['one part of several', archived(packed(0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00))],
  ])('is not said not to be there: %s', async (_, bytes) => {
    expect(await userData(bytes)).toEqual(['unknown undecoded']);
  });

  it('is found beside a part that cannot be decoded', async () => {
    expect(await userData(archived(packed(0x42, 0x5a, 0x68, 0x39), Buffer.from(script)))).toEqual(['fail likely']);
  });

  it.each([
    ['UTF-8', Buffer.from(clean)],
    ['UTF-8 beyond ASCII', Buffer.from('# início 初期化 🚀\n./start\n')],
    ['UTF-16', marked(utf16('# início 初期化\r\n./start\r\n'), 0xff, 0xfe)],
    ['gzip', gzipSync(clean)],
    ['parts', archived(Buffer.from(clean), gzipSync(clean))],
  ])('is not imagined where everything is read: %s', async (_, bytes) => {
    expect(await userData(bytes)).toEqual(['pass clean']);
  });
});

function archived(...bodies: Uint8Array[]): Buffer {
  const parts = bodies.map(
    (body) => `--cut\nContent-Transfer-Encoding: base64\n\n${Buffer.from(body).toString('base64')}\n`,
  );
  return Buffer.from(`Content-Type: multipart/mixed; boundary="cut"\n\n${parts.join('')}--cut--\n`);
}

describe('an environment variable whose name says that it is a secret', () => {
  const patterns = (name: string, value: string) => {
    const read = environmentOf({ Variables: { [name]: value } });
    return read.known ? read.value[0]?.patterns : read.cause;
  };

  it.each([
    ['PASSWORD', 'password'],
    ['DB_PASSWORD', 'secret'],
    ['DB_PASSWORD', 'admin'],
    ['adminPassword', 'default'],
    ['MYSQL_ROOT_PASSWORD', 'root'],
    ['REDIS_PASS', 'Password1'],
    ['PASSWORD', '123456'],
    ['PASSWORD', '2024abc'],
    ['JWT_SECRET', 'secret'],
    ['API_TOKEN', 'token'],
    ['DB_PASSWORD', 'correcthorse'],
  ])('holds one, a word of the dictionary or not: %s=%s', (name, value) => {
    expect(patterns(name, value)).toContain('secret-name');
  });

  it.each([
    ['DB_PASSWORD', ''],
    ['DB_PASSWORD', 'none'],
    ['DB_PASSWORD', 'true'],
    ['DB_PASSWORD', 'changeme'],
    ['DB_PASSWORD', '********'],
    ['DB_PASSWORD', '<password>'],
    ['DB_PASSWORD', 'your-password-here'],
    ['DB_PASSWORD', '{{resolve:secretsmanager:prod/db}}'],
    ['DB_PASSWORD', '/prod/db/password'],
    ['PASSWORD_MIN_LENGTH', '12'],
    ['PASSWORD_POLICY', 'default'],
    ['TOKEN_TYPE', 'token'],
    ['SECRET_NAME', 'secret'],
    ['STAGE', 'test'],
    ['LOG_USER', 'admin'],
  ])('holds none: %s=%s', (name, value) => {
    expect(patterns(name, value)).toEqual([]);
  });

  it('is looked through where its value is a command in base64 of UTF-16', () => {
    expect(patterns('BOOT', utf16(script).toString('base64'))).toContain('secret-name');
  });
});

it('no decoder in front of an answer of AWS mends what is broken', () => {
  const files = globSync('src/{aws,resources}/**/*.ts');
  const lenient = files.filter((file) => /new TextDecoder\((?![^)]*fatal: true)/.test(readFileSync(file, 'utf8')));
  expect(files.length).toBeGreaterThan(100);
  expect(lenient).toEqual([]);
});
