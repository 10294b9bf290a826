import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { sentence } from '../../src/i18n/index.ts';
import type { Command, Finding, Rule } from '../../src/model/index.ts';
import { planCleanup, renderScript } from '../../src/removal/index.ts';
import { wordRemoval } from '../../src/reporters/cautions.ts';
import { rules, textOf } from '../../src/rules/index.ts';
import { filesIn, project } from '../support/files.ts';
import { parseShellLine } from '../support/parse-shell-line.ts';
import type { RuleCases } from '../support/rule-tester.ts';
import { awsCliIsHere, cliFlaws } from './support/aws-cli.ts';

const { recorded } = vi.hoisted(() => ({ recorded: [] as { rule: Rule; cases: RuleCases }[] }));

// Every rule's own cases, without their tests: those run where they stand.
vi.mock('../support/rule-tester.ts', async (original) => ({
  ...(await original<object>()),
  testRule: (rule: Rule, cases: RuleCases) => recorded.push({ rule, cases }),
}));
const { judge } = await import('../support/rule-tester.ts');
const tests = rules.map(({ category, id }) => `test/rules/${category}/${id}.test.ts`);
for (const path of filesIn('test/rules').filter((each) => tests.includes(each))) await import(join(project, path));

const said = recorded.flatMap(({ rule, cases }) =>
  [...cases.pass, ...cases.fail, ...(cases.notApplicable ?? []), ...(cases.unclear ?? [])].map((one) => ({
    rule,
    name: one.name,
    finding: { ...judge(rule, one), monthlyUsd: null, costBasis: [] },
  })),
);
const commandsOf = ({ commands }: Finding): readonly Command[] =>
  commands.map((line) => {
    const command = parseShellLine(line);
    if (command === null) throw new Error(`no single command: ${line}`);
    return command;
  });
// What only a session runs, or a clean-up in which a later step needs it.
const furtherOf = ({ removal }: Finding): readonly Command[] =>
  removal === null ? [] : [...removal.forGood.map(({ command }) => command), ...removal.waits];

it('every rule has said something', () => {
  const heard = new Set(said.map(({ rule }) => rule.id));
  expect(rules.filter(({ id }) => !heard.has(id)).map(({ id }) => id)).toEqual([]);
});

describe('every command of every rule', () => {
  const commands = said.flatMap(({ rule, name, finding }) =>
    commandsOf(finding).map((command) => ({ where: `${rule.id}: ${name}`, command })),
  );
  const further = said.flatMap(({ rule, name, finding }) =>
    furtherOf(finding).map((command) => ({ where: `${rule.id}: ${name}`, command })),
  );

  it('is a command of the AWS CLI, with a region wherever the resource has one', () => {
    expect([...commands, ...further].filter(({ command }) => command[0] !== 'aws')).toEqual([]);
    const placeless = said.filter(
      ({ finding }) =>
        finding.resource.region !== 'global' &&
        [...commandsOf(finding), ...furtherOf(finding)].some(
          (command) => command[1] !== 'iam' && !command.includes('--region'),
        ),
    );
    expect(placeless.map(({ rule, name }) => `${rule.id}: ${name}`)).toEqual([]);
  });

  it('is safe by default', () => {
    const unsafe = ['--skip-final-snapshot', '--force-delete-without-recovery'];
    expect(commands.filter(({ command }) => command.some((word) => unsafe.includes(word)))).toEqual([]);
  });

  it.skipIf(!awsCliIsHere())('would be refused by the AWS CLI where it is wrong', () => {
    const wrong = ['delete-volume --volume-idd vol-0a', 'delete-volumes --volume-id vol-0a', 'delete-volume'];
    expect(cliFlaws(wrong.map((words) => ['aws', 'ec2', ...words.split(' ')]))).not.toContain(null);
  });

  it.skipIf(!awsCliIsHere())('is understood by the AWS CLI', () => {
    const shapes = new Map([...commands, ...further].map((one) => [shapeOf(one.command), one]));
    const asked = [...shapes.values()];
    const flaws = cliFlaws(asked.map(({ command }) => command));
    expect(
      asked.flatMap(({ where, command }, at) => (flaws[at] ? [`${where}: ${command.join(' ')}: ${flaws[at]}`] : [])),
    ).toEqual([]);
  });
});

// Commands that differ in their values alone are understood alike.
const shapeOf = (command: Command): string =>
  [
    ...command.slice(1, command[2] === 'wait' ? 4 : 3),
    ...command.filter((word) => word.startsWith('--')).map((word) => word.split('=')[0]),
  ].join(' ');

describe('the clean-up of everything at once', () => {
  const candidates = said.map(({ rule, finding }, at) => ({
    ...finding,
    title: sentence(rule.text.title, 'en'),
    text: finding.message ?? '',
    // Each case is an account of its own; here they stand side by side.
    resource: { ...finding.resource, arn: `${finding.resource.arn}/${at}` },
    removal: wordRemoval(finding, textOf, 'en'),
    names: [],
    isForeign: false,
    console: null,
  }));
  const cleanup = planCleanup(candidates);

  it('is a script that shells can read', () => {
    const script = renderScript(cleanup, {
      account: '111122223333',
      homeRegion: 'us-east-1',
      takenAt: '2026-11-22T12:00:00.000Z',
      complete: true,
      toolVersion: '0.1.0',
      locale: 'en',
    });
    for (const shell of ['bash', 'sh'])
      expect(spawnSync(shell, ['-n'], { input: script, encoding: 'utf8' }).stderr).toBe('');
  });

  it('removes each manager once', () => {
    const removed = cleanup.steps.flatMap(({ manager, findings }) =>
      manager === null ? [] : [`${manager.kind} ${manager.name} ${findings[0]?.resource.region}`],
    );
    expect(removed.length).toBeGreaterThan(0);
    expect(removed).toEqual([...new Set(removed)]);
  });
});
