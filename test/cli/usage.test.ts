import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'hygiene-'));
writeFileSync(join(folder, 'foreign.json'), '{}');
writeFileSync(join(folder, 'bad.yml'), 'regionz: []');

describe('wrong usage is exit 3, one sentence on standard error, nothing on standard output', () => {
  it.each([
    [['audit', '--rule', 'nope'], 'There is no rule "nope".'],
    [['audit', '--from', join(folder, 'none.json')], 'Cannot read the inventory'],
    [['audit', '--from', join(folder, 'foreign.json')], 'cannot be judged: it is not an inventory'],
    [['audit', '--config', join(folder, 'none.yml')], 'Cannot read the configuration'],
    [['audit', '--config', join(folder, 'bad.yml')], 'unknown key "regionz"'],
    [['audit', '--demo', '--output', join(folder, 'none', 'x.json')], 'Cannot write'],
    [['audit', '--demo', '--output', folder], 'it is a folder'],
    [['audit', '--demo', '--from', 'x'], '--demo and --from'],
    [['audit', '--demo', '--save', join(folder, 'x')], '--save keeps what AWS answers'],
    [['audit', '--demo', '--profile', 'x'], '--profile names credentials'],
    [['audit', '--demo', '--region', 'mars-north-1'], 'The inventory does not cover region mars-north-1'],
    [['audit', '--format', 'xml'], 'It must be one of text, json'],
    [['audit', '--lang', 'fr'], 'It must be one of en, pt-BR.'],
    [['audit', '--fail-on', 'urgent'], 'It must be one of critical, high, medium, low.'],
    [['audit', '--nope'], "unknown option '--nope'"],
    [['nope'], "unknown command 'nope'"],
    [['explain', 'nope'], 'There is no rule "nope".'],
    [['explain'], "missing required argument 'rule'"],
  ])('%j', async (argv, sentence) => {
    const { code, out, err } = await run(...argv);
    expect(err).toContain(sentence);
    expect(err).not.toMatch(/\n {4}at /);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(readdirSync(folder).sort()).toEqual(['bad.yml', 'foreign.json']);
  });

  it('no command at all shows what there is', async () => {
    const { code, err } = await run();
    expect(code).toBe(3);
    expect(err).toContain('Usage: account-hygiene');
  });
});

it.each([['--help'], ['--version'], ['audit', '--help']])('%s is no error', async (...argv) => {
  expect((await run(...argv)).code).toBe(0);
});

it('rules lists every rule', async () => {
  const { code, out } = await run('rules');
  expect(code).toBe(0);
  expect(
    out
      .trimEnd()
      .split('\n')
      .map((line) => line.split(' ')[0]),
  ).toEqual(rules.map(({ id }) => id));
});

it('a report says for whom it was judged, where that is not the owner', async () => {
  expect((await run('audit', '--demo', '--for', 'learner')).out).toContain('Judged for a learner:');
  expect((await run('audit', '--demo', '--for', 'review')).out).toContain('Judged for a review:');
  expect((await run('audit', '--demo')).out).not.toContain('Judged for');
});

describe('rules for an audience', () => {
  const rowOf = async (id: string, ...argv: string[]) =>
    (await run('rules', ...argv)).out.split('\n').find((line) => line.startsWith(id)) ?? '';

  it('shows the severity and the options that are in force', async () => {
    expect(await rowOf('ec2-instance-idle', '--for', 'owner')).toMatch(/ medium +\S.*windowDays=14 .*minIdleDays=4$/);
    expect(await rowOf('ec2-instance-idle', '--for', 'learner')).toMatch(/ high +\S.*windowDays=0 .*minIdleDays=0$/);
    expect(await rowOf('rest-api-open', '--for', 'learner')).toContain('publicRoutes=none');
  });

  it('shows what runs only when it is asked for as off, and what the configuration outranks', async () => {
    const config = join(mkdtempSync(join(tmpdir(), 'hygiene-')), 'c.yml');
    writeFileSync(config, 'rules: { cost-anomaly-unheard: on, ec2-instance-idle: { options: { windowDays: 3 } } }');
    expect(await rowOf('cost-anomaly-unheard', '--for', 'review')).toMatch(/^cost-anomaly-unheard +off /);
    expect(await rowOf('cost-anomaly-unheard', '--for', 'review', '--config', config)).toMatch(/ low /);
    expect(await rowOf('ec2-instance-idle', '--for', 'learner', '--config', config)).toMatch(/windowDays=3( |$)/);
  });

  it('lists every rule', async () => {
    const { out } = await run('rules', '--for', 'learner');
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ')[0]),
    ).toEqual(rules.map(({ id }) => id));
  });
});

describe('explain', () => {
  it.each(rules.map(({ id }) => [id]))('%s, in both languages, on one screen', async (id) => {
    for (const lang of ['en', 'pt-BR']) {
      const { code, out } = await run('explain', id, '--lang', lang);
      expect(code).toBe(0);
      expect(out).toContain(id);
      expect(out.split('\n').length).toBeLessThan(50);
    }
  });
});

describe('policy', () => {
  it('is the least for the rules that are named', async () => {
    const { out } = await run('policy', '--rule', 'budget-missing');
    expect(JSON.parse(out).Statement[0].Action).toContain('budgets:ViewBudget');
    expect(out).not.toContain('lambda:');
  });

  it('speaks of the partition', async () => {
    const { out } = await run('policy', '--partition', 'aws-cn', '--rule', 'rest-api-open');
    expect(out).toContain('arn:aws-cn:apigateway:');
    expect(out).not.toContain('arn:aws:');
  });

  it('follows a configuration: the rules that it switches on', async () => {
    const config = join(mkdtempSync(join(tmpdir(), 'hygiene-')), 'c.yml');
    writeFileSync(config, 'rules: { cost-anomaly-unheard: on }');
    const { out } = await run('policy', '--config', config);
    expect(out).toContain('ce:GetAnomalyMonitors');
    expect((await run('policy')).out).not.toContain('ce:GetAnomalyMonitors');
  });

  it('holds the tags of whatever a rule may fail, for a tag may exempt it', async () => {
    const { out } = await run('policy', '--rule', 'iam-user-mfa-missing');
    expect(out).toContain('iam:ListUserTags');
  });
});
