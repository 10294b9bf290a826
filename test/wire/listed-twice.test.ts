import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { auditLive } from '../../src/app/live.ts';
import { lazyServices } from '../../src/aws/read/lazy-services.ts';
import { settingsFrom } from '../../src/config/index.ts';
import { verifyBundle } from '../../src/evidence/commands/verify-bundle.ts';
import { writeEvidence } from '../../src/evidence/commands/write-bundle.ts';
import { ruleById, rules } from '../../src/rules/index.ts';
import { ec2Xml, json, type Responder, type WireServer, wireServer, xml } from '../support/wire.ts';

let server: WireServer;
const before = { ...process.env };
beforeEach(() => {
  process.env.AWS_ACCESS_KEY_ID = 'AKIAWIRE';
  process.env.AWS_SECRET_ACCESS_KEY = 'wire';
});
afterEach(async () => {
  setFlagsFromString('--no-optimize-for-size');
  process.env = { ...before };
  await server.close();
});

const lambda = (name: string, change: object = {}) => ({
  FunctionName: name,
  FunctionArn: `arn:aws:lambda:eu-west-1:111122223333:function:${name}`,
  Role: 'arn:aws:iam::111122223333:role/gone',
  LastModified: '2026-01-01T00:00:00.000+0000',
  CodeSize: 1,
  MemorySize: 128,
  ...change,
});

/** One region with functions whose role is gone, listed on two pages. */
const account =
  (first: readonly object[], second: readonly object[]): Responder =>
  ({ operation, params }) => {
    switch (operation) {
      case 'GetCallerIdentity':
        return xml(
          'GetCallerIdentity',
          '<Arn>arn:aws:iam::111122223333:user/a</Arn><Account>111122223333</Account><UserId>A</UserId>',
        );
      case 'DescribeRegions':
        return ec2Xml(
          'DescribeRegions',
          '<regionInfo><item><regionName>eu-west-1</regionName><optInStatus>opt-in-not-required</optInStatus></item></regionInfo>',
        );
      case 'ListAccountAliases':
        return xml('ListAccountAliases', '<AccountAliases/>');
      case 'ListRoles':
        return xml('ListRoles', '<Roles/><IsTruncated>false</IsTruncated>');
      case 'GET /2015-03-31/functions':
      case 'GET /2015-03-31/functions/':
        return json(params.get('Marker') === null ? { Functions: first, NextMarker: 'two' } : { Functions: second });
      default:
        return operation.startsWith('GET /2017-03-31/tags/')
          ? json({ Tags: {} })
          : { status: 500, body: `<p>no answer for ${operation}` };
    }
  };

const audited = async (first: readonly object[], second: readonly object[]) => {
  server = await wireServer(account(first, second));
  process.env.AWS_ENDPOINT_URL = server.url;
  const settings = settingsFrom(rules, {}, { rules: ['lambda-role-missing'] });
  const { report, inventory } = await auditLive({
    services: lazyServices,
    startRegion: 'us-east-1',
    settings,
    now: () => new Date('2026-11-22T12:00:00Z'),
    signal: new AbortController().signal,
  });
  const file = join(mkdtempSync(join(tmpdir(), 'twice-')), 'bundle.zip');
  const rendering = { locale: 'en', timeZone: 'UTC', rule: ruleById } as const;
  await writeEvidence(file, { inventory, report, settings, locale: 'en', config: {}, configText: null, rendering });
  return { report, verified: await verifyBundle(file) };
};

const fresh = { altered: [], changed: [], otherReports: [] };

it('a page boundary that moves shows a function twice, and it is one finding', async () => {
  const { report, verified } = await audited([lambda('a'), lambda('b')], [lambda('b'), lambda('c')]);
  expect(report.findings.map(({ resource, outcome }) => [resource.id, outcome])).toEqual([
    ['a', 'fail'],
    ['b', 'fail'],
    ['c', 'fail'],
  ]);
  expect(report.totals.outcomes.fail).toBe(3);
  expect(verified).toMatchObject({ ...fresh, verdicts: 3 });
  expect(server.requests.filter(({ operation }) => operation.includes('/tags/'))).toHaveLength(3);
});

it('one that changed between its pages is one unknown, and the others are judged', async () => {
  const { report, verified } = await audited(
    [lambda('a'), lambda('b')],
    [lambda('b', { Role: 'arn:aws:iam::111122223333:role/new' }), lambda('c')],
  );
  expect(report.findings.map(({ resource, outcome }) => [resource.id, outcome])).toEqual([
    ['a', 'fail'],
    ['c', 'fail'],
    ['b', 'unknown'],
  ]);
  expect(report.findings.at(-1)?.cause).toEqual({
    kind: 'failed',
    operation: 'collector:lambda-function',
    detail: 'it was listed more than once, and each time with another roleArn',
  });
  expect(report.coverage.complete).toBe(false);
  expect(verified).toMatchObject({ ...fresh, verdicts: 3 });
});
