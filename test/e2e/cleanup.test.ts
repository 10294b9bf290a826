import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { candidatesOf } from '../../src/cli/candidates.ts';
import { shellLine } from '../../src/model/index.ts';
import { planCleanup } from '../../src/removal/index.ts';
import { parseReport } from '../../src/reporters/index.ts';
import { broughtIn } from '../support/brought-in.ts';
import { awsCliIsHere } from './support/aws-cli.ts';
import { messyMoto } from './support/copied-moto.ts';
import { type Moto, motoIsHere } from './support/moto.ts';
import { type Ended, runCli } from './support/run.ts';
import { runScript } from './support/run-script.ts';

// Not us-east-1: the AWS CLI would leave moto for the real RDS there, whatever the endpoint that it is given.
const region = 'eu-west-1';

// What moto has not: steps with these fail, and no others may.
const motoLacks =
  /^aws (elasticbeanstalk |lightsail |ec2 describe-image-references |lambda (update-function-url-config|delete-provisioned-concurrency-config) )/;

// Where a cache is being deleted for ever, to wait for its end would take as long.
const neverEnding = / &&\n(?:# )? +confirm aws elasticache wait [^\n]*/g;

describe.skipIf(!(motoIsHere() && awsCliIsHere()))('the clean-up of a messy account', () => {
  let moto: Moto;
  let before: ReturnType<typeof parseReport>;
  let after: ReturnType<typeof parseReport>;
  let cleaned: Ended;
  let saved: string;

  beforeAll(async () => {
    ({ moto } = await messyMoto());
    const folder = await mkdtemp(join(tmpdir(), 'cleanup-'));
    const [report, script] = [join(folder, 'report.json'), join(folder, 'cleanup.sh')];
    saved = join(folder, 'inventory.json');
    await runCli(['audit', '--format', 'json', '--region', region, '--save', saved, '--output', report], {
      endpoint: moto.endpoint,
    });
    before = parseReport(await readFile(report, 'utf8'));
    const made = await runCli(['cleanup', '--from', report, '--output', script], { credentials: null });
    expect(made).toMatchObject({ code: 0, stdout: '', stderr: '' });
    await writeFile(script, broughtIn(await readFile(script, 'utf8')).replaceAll(neverEnding, ''));
    cleaned = await runScript(script, moto.endpoint);
    const again = await runCli(['audit', '--format', 'json', '--region', region], { endpoint: moto.endpoint });
    after = parseReport(again.stdout);
  }, 300_000);
  afterAll(() => moto?.stop());

  const numbers = (word: string) =>
    (new RegExp(`${word}: ([\\d ]+)\\.`).exec(cleaned.stdout)?.[1] ?? '').split(' ').filter(Boolean).map(Number);
  const stepsThat = (word: string) => {
    const { steps } = planCleanup(candidatesOf(before));
    return numbers(word).flatMap((n) => steps[n - 1] ?? []);
  };

  it('takes every step that moto can carry', () => {
    const unexpected = stepsThat('Failed').filter(
      ({ keep, remove }) => ![...keep, ...remove].some((command) => motoLacks.test(shellLine(command))),
    );
    expect(
      unexpected.map(({ remove }) => remove.map(shellLine)),
      cleaned.stderr,
    ).toEqual([]);
    expect(stepsThat('Done').length).toBeGreaterThan(20);
    expect(numbers('Done').length + numbers('Failed').length).toBe(planCleanup(candidatesOf(before)).steps.length);
  });

  it('leaves an account of which the next audit says none of it again', () => {
    // What is only made less of, as a key that is disabled first, may still stand there.
    const gone = stepsThat('Done')
      .filter(({ effect }) => effect !== 'reduces')
      .flatMap(({ findings }) => findings.map(({ rule, resource }) => `${rule}:${resource.arn}`));
    const again = after.findings.filter(({ outcome, id }) => outcome === 'fail' && gone.includes(id));
    expect(again.map(({ id }) => id)).toEqual([]);
    const unseen = after.findings.filter(({ outcome, id }) => outcome === 'unknown' && gone.includes(id));
    expect(unseen.map(({ id }) => id)).toEqual([]);
  });

  it('says what it saves by the price that AWS gave, and a replay says the same', async () => {
    const volume = before.findings.find(({ rule, outcome }) => rule === 'ebs-volume-unattached' && outcome === 'fail');
    expect(volume?.costBasis).toMatchObject([
      { item: 'ebs-gp3-gb-month', unitPriceUsd: 0.088, region, asOf: '2026-11-20', source: 'AWS Price List API' },
    ]);
    const replayed = await runCli(['audit', '--format', 'json', '--from', saved], { credentials: null });
    expect(parseReport(replayed.stdout).totals.monthlyUsd).toBe(before.totals.monthlyUsd);
  });
});
