import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Label } from './seed/label.ts';
import { messyRegions } from './seed/messy-account.ts';
import type { SeenCall } from './support/controls.ts';
import { messyMoto } from './support/copied-moto.ts';
import { type Moto, motoIsHere } from './support/moto.ts';
import { runAudit, runCli } from './support/run.ts';
import { verdictsIn, verdictsOf } from './support/verdicts.ts';

describe.skipIf(!motoIsHere())('a messy account in three regions', () => {
  let moto: Moto;
  let truth: readonly Label[];
  let audit: Awaited<ReturnType<typeof runAudit>>;
  let calls: readonly SeenCall[];
  let saved: string;

  beforeAll(async () => {
    ({ moto, truth } = await messyMoto());
    await moto.takeLog();
    saved = join(await mkdtemp(join(tmpdir(), 'account-hygiene-')), 'inventory.json');
    audit = await runAudit(['--save', saved], { endpoint: moto.endpoint });
    calls = await moto.takeLog();
  });
  afterAll(() => moto?.stop());

  it('is judged as it is: no miss, no false alarm', () => {
    expect(verdictsOf(audit.report.findings, truth)).toEqual(verdictsIn(truth));
  });

  it('fails', () => {
    expect(audit.report.conclusion).toBe('failing');
    expect(audit.code).toBe(1);
    expect(audit.stderr).toBe('');
  });

  it('is judged the same again from the saved inventory, without a call', async () => {
    const replayed = await runCli(['audit', '--format', 'json', '--from', saved], { credentials: null });
    const { findings, conclusion } = JSON.parse(replayed.stdout) as typeof audit.report;
    expect(verdictsOf(findings, truth)).toEqual(verdictsIn(truth));
    expect(conclusion).toBe('failing');
    expect(replayed.code).toBe(1);
    expect(await moto.takeLog()).toEqual([]);
  });

  it('tells how to mend every leftover with its real id and region', () => {
    const leftovers = audit.report.findings.filter(
      ({ category, outcome }) => category === 'leftovers' && outcome === 'fail',
    );
    expect(leftovers.length).toBeGreaterThan(100);
    for (const { resource, ...finding } of leftovers) {
      const { commands, removal } = (
        finding as unknown as { remediation: { commands: readonly string[]; removal: object | null } }
      ).remediation;
      // What is still wired up, or was in use lately, is told, and not removed.
      if (removal === null || commands.length === 0) continue;
      // What stands in no region is named by its id alone.
      const named = resource.region === 'global' ? resource.id : `--region ${resource.region}`;
      expect(commands.join('\n'), `${finding.rule} ${resource.id}`).toContain(named);
    }
  });

  it('names disabled regions as not scanned, and asks neither them nor another partition', () => {
    const { scanned, notScanned } = audit.report.run.regions;
    expect([...scanned].sort()).toEqual([...messyRegions].sort());
    expect(notScanned).toEqual(
      expect.arrayContaining([
        { region: 'ap-south-2', why: 'disabled' },
        { region: 'me-central-1', why: 'disabled' },
      ]),
    );
    // What belongs to many regions is asked for in one of them: https://docs.aws.amazon.com/AmazonS3/latest/userguide/ManagingMultiRegionAccessPoints.html
    const ofTheAccount = calls.filter(({ op }) => !/MultiRegionAccessPoint/.test(op));
    expect([...new Set(ofTheAccount.map(({ region }) => region))].sort()).toEqual([...messyRegions].sort());
  });

  it('is only read', () => {
    const writing = calls.map(({ service, op }) => `${service}:${op}`).filter((name) => !reads.test(name));
    expect([...new Set(writing)]).toEqual([]);
  });

  it('is asked nothing twice', () => {
    const asked = calls
      // Asked until the report is ready: the one call that is meant to be repeated.
      .filter(({ op }) => op !== 'GenerateCredentialReport')
      .map(({ service, region, op, params }) => JSON.stringify([service, region, op, sorted(params)]));
    expect(asked.filter((one, at) => asked.indexOf(one) !== at)).toEqual([]);
  });

  it('counts its calls as moto does', () => {
    const counted = audit.report.usage.calls.reduce((sum, each) => sum + each.calls, 0);
    expect(counted).toBe(calls.length);
  });
});

const reads = /:(Describe|Get|List)|^iam:GenerateCredentialReport$/;

const sorted = (params: SeenCall['params']) => Object.entries(params).sort(([a], [b]) => a.localeCompare(b));
