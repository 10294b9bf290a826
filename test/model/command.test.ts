import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { awsCli, type Command, shellLine } from '../../src/model/index.ts';
import { parseShellLine } from '../support/parse-shell-line.ts';

const word = fc.oneof(
  fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\0', '')),
  fc.constantFrom('', "'", `'"'"'`, '$(id)', '`id`', '\n', '\\', '; rm -rf ~', '--flag=a b', "it's", '\u2028', '*'),
);

describe('a line of shellLine', () => {
  it('is one command, whatever its words are', () => {
    fc.assert(
      fc.property(word, fc.array(word), (first, rest) => {
        const command: Command = [first, ...rest];
        expect(parseShellLine(shellLine(command))).toEqual(command);
      }),
    );
  });

  // The parser that proves it is worth nothing where it takes another line for one.
  it.each([
    'aws ec2 delete-volume; rm -rf ~',
    'aws ec2 delete-volume --volume-id $(id)',
    'aws ec2 delete-volume --volume-id `id`',
    'aws ec2 delete-volume --volume-id "x"',
    'aws ec2 delete-volume\nrm -rf ~',
    'aws ec2 delete-volume && true',
    'aws ec2 delete-volume > x',
    "aws ec2 'open",
    "aws ec2 'a'b",
    'aws  ec2',
    ' aws',
    'aws ',
    '~/aws',
    "aws 'needless'",
    '',
  ])('is never %j', (line) => {
    expect(parseShellLine(line)).toBeNull();
  });
});

it('a value that begins with a dash stays the value of its flag', () => {
  expect(awsCli('eu-west-1', 'ec2 delete-volume', { 'volume-id': '--dry-run' })).toContain('--volume-id=--dry-run');
});
