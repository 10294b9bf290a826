import { afterEach, beforeEach, expect, it } from 'vitest';
import { auditLive } from '../../src/app/live.ts';
import { lazyServices } from '../../src/aws/read/lazy-services.ts';
import { settingsFrom } from '../../src/config/index.ts';
import { type Bare, isFailing, type Rule } from '../../src/model/index.ts';
import { rules } from '../../src/rules/index.ts';
import { dimension, product } from '../support/price-list.ts';
import { ec2Xml, json, type Responder, type WireServer, wireServer, xml } from '../support/wire.ts';

let server: WireServer;
const before = { ...process.env };
beforeEach(() => {
  tags = json({ Tags: {} });
  process.env.AWS_ACCESS_KEY_ID = 'AKIAWIRE';
  process.env.AWS_SECRET_ACCESS_KEY = 'wire';
});
afterEach(async () => {
  process.env = { ...before };
  await server.close();
});

const address = (id: string) =>
  `<item><allocationId>${id}</allocationId><publicIp>192.0.2.1</publicIp><associationId>eipassoc-1</associationId><networkInterfaceId>eni-1</networkInterfaceId><networkInterfaceOwnerId>111122223333</networkInterfaceOwnerId></item>`;
const lambda = (region: string) => ({
  FunctionName: 'thumbnails',
  FunctionArn: `arn:aws:lambda:${region}:111122223333:function:thumbnails`,
  Role: 'arn:aws:iam::111122223333:role/gone',
  LastModified: '2026-01-01T00:00:00.000+0000',
  CodeSize: 1,
  MemorySize: 128,
});

const tagsIn = (region: string) => `GET /2017-03-31/tags/${encodeURIComponent(lambda(region).FunctionArn)}`;
let tags = json({ Tags: {} });

/** Two addresses on a loose network interface and a function without its role, in each of two regions. */
const account: Responder = ({ operation, region }) => {
  switch (operation) {
    case 'GetCallerIdentity':
      return xml(
        'GetCallerIdentity',
        '<Arn>arn:aws:iam::111122223333:user/a</Arn><Account>111122223333</Account><UserId>A</UserId>',
      );
    case 'DescribeRegions':
      return ec2Xml(
        'DescribeRegions',
        `<regionInfo>${['eu-west-1', 'us-east-1'].map((name) => `<item><regionName>${name}</regionName><optInStatus>opt-in-not-required</optInStatus></item>`).join('')}</regionInfo>`,
      );
    case 'ListAccountAliases':
      return xml('ListAccountAliases', '<AccountAliases/>');
    case 'DescribeAddresses':
      return {
        ...ec2Xml('DescribeAddresses', `<addressesSet>${address('eipalloc-1')}${address('eipalloc-2')}</addressesSet>`),
        delayMs: region === 'us-east-1' ? 150 : 0,
      };
    case 'DescribeInstances':
      return ec2Xml('DescribeInstances', '<reservationSet/>');
    case 'DescribeNetworkInterfaces':
      return ec2Xml(
        'DescribeNetworkInterfaces',
        '<networkInterfaceSet><item><networkInterfaceId>eni-1</networkInterfaceId><status>available</status><interfaceType>interface</interfaceType><requesterManaged>false</requesterManaged><description/><ownerId>111122223333</ownerId><vpcId>vpc-1</vpcId><subnetId>subnet-1</subnetId><availabilityZone>x</availabilityZone><groupSet/></item></networkInterfaceSet>',
      );
    case 'GET /2015-03-31/functions':
    case 'GET /2015-03-31/functions/':
      return json({ Functions: [lambda(region)] });
    case tagsIn('eu-west-1'):
    case tagsIn('us-east-1'):
      return tags;
    case 'ListRoles':
      return xml('ListRoles', '<Roles/><IsTruncated>false</IsTruncated>');
    case 'GetProducts':
      return json({ FormatVersion: 'aws_v1', PriceList: [product([dimension('Hrs', '0.0100000000')])] });
    default:
      return { status: 500, body: `<p>no answer for ${operation}` };
  }
};

/** The rules, each of which notes whom it judges. */
const noting = (calls: string[]): readonly Rule[] =>
  rules.map((rule) => ({
    ...rule,
    evaluate: (subject: never, context: never) => {
      const { region, id } = subject as Bare;
      calls.push(`${rule.id} of ${id} in ${region}`);
      return rule.evaluate(subject, context);
    },
  }));

const audited = async (watch: boolean) => {
  server = await wireServer(account);
  process.env.AWS_ENDPOINT_URL = server.url;
  const calls: string[] = [];
  const told: (readonly [string, number])[] = [];
  const { report } = await auditLive({
    services: lazyServices,
    startRegion: 'us-east-1',
    settings: settingsFrom(noting(calls), {}, { rules: ['elastic-ip-unattached', 'lambda-role-missing'] }),
    now: () => new Date('2026-11-22T12:00:00Z'),
    signal: new AbortController().signal,
    ...(watch && { events: { regionDone: (region, failures) => told.push([region, failures]) } }),
  });
  return { calls, told, report };
};

const once = ['eu-west-1', 'us-east-1'].flatMap((region) => [
  `elastic-ip-unattached of eipalloc-1 in ${region}`,
  `elastic-ip-unattached of eipalloc-2 in ${region}`,
  `lambda-role-missing of thumbnails in ${region}`,
]);

it.each([
  ['that shows its progress', true],
  ['that nobody watches', false],
])('a run %s calls each rule once for each subject', async (_, watch) => {
  const { calls, report } = await audited(watch);
  expect(report.totals.outcomes).toMatchObject({ fail: 6, unknown: 0 });
  expect(calls.toSorted()).toEqual(once.toSorted());
});

it('is told of failures while it goes on, and of no other than the report has in the end', async () => {
  const { told, report } = await audited(true);
  expect(told.map(([region]) => region).toSorted()).toEqual(['eu-west-1', 'us-east-1']);
  expect(told[0]).toEqual(['eu-west-1', 2]);
  expect(told.reduce((sum, [, failures]) => sum + failures, 0)).toBe(report.findings.filter(isFailing).length);
});

it.each([
  ['denied', json({ __type: 'AccessDeniedException', message: 'no' }, 403), 'denied'],
  ['answered with an error', json({ __type: 'ServiceException', message: 'no' }, 400), 'failed'],
  ['not what AWS documents', { body: '<p>' }, 'failed'],
])('is told of no failure whose tags were %s: it is unknown', async (_, answer, kind) => {
  tags = answer;
  const { told, report } = await audited(true);
  const functions = report.findings.filter(({ rule }) => rule === 'lambda-role-missing');
  expect(functions).toHaveLength(2);
  for (const finding of functions)
    expect(finding).toMatchObject({ outcome: 'unknown', cause: { kind, operation: 'lambda:ListTags' } });
  expect(functions[0]?.furtherCauses).toMatchObject([{ kind: 'would-fail' }]);
  expect(report.coverage).toMatchObject({ complete: false, incomplete: 2 });
  expect(told.reduce((sum, [, failures]) => sum + failures, 0)).toBe(4);
});

it('asks for the prices that the evaluation found wanting, and prices with them', async () => {
  const { report } = await audited(true);
  const costs = report.findings
    .filter(({ rule }) => rule === 'elastic-ip-unattached')
    .map(({ resource, monthlyUsd, costBasis }) => [resource.region, monthlyUsd, costBasis[0]?.source]);
  expect(costs).toEqual([
    ['eu-west-1', 7.3, 'AWS Price List API'],
    ['eu-west-1', 7.3, 'AWS Price List API'],
    ['us-east-1', 3.65, 'AWS Price List, public copy of 2025-10-28'],
    ['us-east-1', 3.65, 'AWS Price List, public copy of 2025-10-28'],
  ]);
  expect(server.requests.filter(({ operation }) => operation === 'GetProducts')).toHaveLength(1);
});
