import { describe, expect, it } from 'vitest';
import { awsCli, shellLine } from '../../src/model/index.ts';
import { commandLines } from '../../src/reporters/text/layout.ts';

const command = (name: string) =>
  shellLine(awsCli('eu-west-1', 'cloudwatch enable-alarm-actions', { 'alarm-names': name, 'cli-read-timeout': '60' }));

describe('a long command', () => {
  it('goes on after a backslash, before a flag', () => {
    expect(commandLines(command('an alarm with quite a long name'), 4)).toEqual([
      '    $ aws cloudwatch enable-alarm-actions \\',
      "        --alarm-names 'an alarm with quite a long name' \\",
      '        --cli-read-timeout 60 --region eu-west-1',
    ]);
  });

  it.each([
    "ours --region us-east-1 -- it's `here` and there, and everywhere else",
    "'' --region 'us-east-1' ' \\' -- and a rather long tail of nothing else",
  ])('is never broken inside a name: %s', (name) => {
    const whole = command(name);
    const joined = commandLines(whole, 4)
      .map((line) => line.replace(/^ +(?:\$ )?/, '').replace(/ \\$/, ''))
      .join(' ');
    expect(joined).toBe(whole);
    expect(commandLines(whole, 4).filter((line) => line.trim().startsWith('--alarm-names'))[0]).toContain('else');
  });

  it('with control characters in a name is not shown on a terminal', () => {
    expect(commandLines(command('red \u001b[31m'), 4)).toEqual([]);
    expect(commandLines(command('two\nlines'), 4)).toEqual([]);
    expect(commandLines(command('read \u202eback'), 4)).toEqual([]);
  });
});
