import { type Cause, type Inventoried, known, type Read } from '../../src/model/index.ts';
import { account, rootRow, summary } from '../../test/support/build/account.ts';
import { bill, billingAlarm, way } from '../../test/support/build/billing-alarm.ts';
import { budget, notification } from '../../test/support/build/budget.ts';
import { accessKey, credentials, lastUse, noKey, noPassword } from '../../test/support/build/credential-row.ts';
import { dynamodbTable } from '../../test/support/build/dynamodb-table.ts';
import { ebsVolume } from '../../test/support/build/ebs-volume.ts';
import { ec2Instance } from '../../test/support/build/ec2-instance.ts';
import { elasticIp } from '../../test/support/build/elastic-ip.ts';
import { httpApi, route, stage, websocketApi } from '../../test/support/build/gateway-api.ts';
import { iamUser } from '../../test/support/build/iam-user.ts';
import { functionUrl, lambdaFunction } from '../../test/support/build/lambda-function.ts';
import { networkInterface } from '../../test/support/build/network-interface.ts';
import { deployedOn, method, restApi } from '../../test/support/build/rest-api.ts';
import { steady } from '../../test/support/build/series.ts';
import { listenersOn } from '../../test/support/build/topic-listeners.ts';

type Change = { readonly id: string; readonly region?: string } & { readonly [field: string]: unknown };
type Build = (change?: never, facets?: never) => Inventoried;

/** A built resource with an id and a region of its own, and the ARN that goes with them. */
const put = (build: Build, change: Change, facets: object = {}): Inventoried => {
  const healthy = build();
  const region = change.region ?? healthy.region;
  const arn = healthy.arn.replace(healthy.id, change.id).replace(`:${healthy.region}:`, `:${region}:`);
  return build({ ...change, arn, region } as never, facets as never);
};

const named = (name: string, tags: { readonly [key: string]: string } = {}) => ({
  name,
  tags: known({ Name: name, ...tags }),
});
const throttled: Cause = {
  kind: 'failed',
  operation: 'cloudwatch:GetMetricStatistics',
  detail: 'Throttling: Rate exceeded',
};
const lost = (item: Inventoried, facet: string, cause: Cause): Inventoried => ({
  ...item,
  facets: { ...item.facets, [facet]: { known: false, cause } satisfies Read<unknown> },
});
const idle = { metric: 'Invocations', namespace: 'AWS/Lambda', statistic: 'Sum' as const, unit: 'Count' };
const reads = {
  metric: 'ConsumedReadCapacityUnits',
  namespace: 'AWS/DynamoDB',
  statistic: 'Sum' as const,
  unit: 'Count',
};
const quiet = { cpu: steady(1.2, 30), networkIn: steady(40_000, 30), networkOut: steady(10_000, 30) };
const free = { associationId: null, instanceId: null, networkInterfaceId: null, networkInterfaceOwnerId: null };
const anyone = JSON.stringify({
  Version: '2012-10-17',
  Statement: [
    {
      Sid: 'FunctionURLAllowPublicAccess',
      Effect: 'Allow',
      Principal: '*',
      Action: 'lambda:InvokeFunctionUrl',
      Resource: '*',
      Condition: { StringEquals: { 'lambda:FunctionUrlAuthType': 'NONE' } },
    },
    {
      Sid: 'FunctionURLInvokeAllowPublicAccess',
      Effect: 'Allow',
      Principal: '*',
      Action: 'lambda:InvokeFunction',
      Resource: '*',
      Condition: { Bool: { 'lambda:InvokedViaFunctionUrl': 'true' } },
    },
  ],
});

const people = [
  account(
    {},
    {
      summary: summary({ rootMfaDevices: false, rootAccessKeys: true, users: 5 }),
      rootCredentials: rootRow({
        passwordLastUsed: known(lastUse('2026-11-20')),
        mfaActive: known(false),
        accessKeys: [accessKey('2023-02-01', '2026-11-21'), noKey],
      }),
      federation: { samlProviders: [], entrances: [] },
    },
  ),
  put(iamUser, { id: 'alice', name: 'alice' }),
  put(
    iamUser,
    { id: 'bruno', name: 'bruno' },
    {
      credentials: credentials({
        user: 'bruno',
        mfaActive: known(false),
        passwordLastUsed: known(lastUse('2026-11-19')),
      }),
    },
  ),
  put(
    iamUser,
    { id: 'ci-deploy', name: 'ci-deploy', createdAt: '2024-03-01T00:00:00.000Z' },
    {
      credentials: credentials({
        user: 'ci-deploy',
        ...noPassword,
        mfaActive: known(false),
        accessKeys: [accessKey('2024-03-01', '2026-11-21'), noKey],
      }),
    },
  ),
  put(
    iamUser,
    { id: 'intern', name: 'intern', createdAt: '2025-02-01T00:00:00.000Z' },
    { credentials: credentials({ user: 'intern', passwordLastUsed: known(lastUse('2025-06-30')) }) },
  ),
  put(iamUser, { id: 'new-hire', name: 'new-hire', createdAt: '2026-11-22T11:30:00.000Z' }, { credentials: null }),
];

const leftovers = [
  put(ec2Instance, { id: 'i-0a1b2c3d4e5f60001', ...named('web') }),
  put(
    ec2Instance,
    {
      id: 'i-0a1b2c3d4e5f60002',
      region: 'us-east-1',
      ...named('course-lab'),
      instanceType: 't3.medium',
      platform: 'Linux/UNIX',
      volumeIds: [],
    },
    quiet,
  ),
  put(
    ec2Instance,
    {
      id: 'i-0a1b2c3d4e5f60003',
      region: 'us-east-1',
      ...named('started-today'),
      launchedAt: '2026-11-22T09:00:00.000Z',
      volumeIds: [],
    },
    quiet,
  ),
  put(ec2Instance, {
    id: 'i-0a1b2c3d4e5f60004',
    region: 'us-east-1',
    ...named('old-bastion'),
    state: 'stopped',
    stateTransitionReason: 'User initiated (2026-07-01 18:20:00 GMT)',
    volumeIds: ['vol-0a1b2c3d4e5f60004'],
  }),
  put(ec2Instance, {
    id: 'i-0a1b2c3d4e5f60005',
    region: 'sa-east-1',
    ...named('imported'),
    state: 'stopped',
    stateTransitionReason: null,
    volumeIds: [],
  }),
  lost(
    put(ec2Instance, { id: 'i-0a1b2c3d4e5f60006', region: 'sa-east-1', ...named('unmetered'), volumeIds: [] }, quiet),
    'cpu',
    throttled,
  ),
  put(
    ec2Instance,
    {
      id: 'i-0a1b2c3d4e5f60007',
      region: 'sa-east-1',
      name: 'env-worker',
      tags: known({
        'elasticbeanstalk:environment-name': 'hello-env',
        'aws:cloudformation:stack-name': 'awseb-e-abc-stack',
      }),
      instanceType: 't3.medium',
      platform: 'Linux/UNIX',
      volumeIds: [],
    },
    quiet,
  ),
  put(ebsVolume, { id: 'vol-0a1b2c3d4e5f60001' }),
  put(ebsVolume, {
    id: 'vol-0a1b2c3d4e5f60002',
    region: 'us-east-1',
    ...named('course-data'),
    state: 'available',
    attachments: 0,
    sizeGib: 100,
    createdAt: '2026-03-02T00:00:00.000Z',
  }),
  put(ebsVolume, { id: 'vol-0a1b2c3d4e5f60004', region: 'us-east-1', sizeGib: 30 }),
  put(ebsVolume, {
    id: 'vol-0a1b2c3d4e5f60003',
    region: 'sa-east-1',
    state: 'available',
    attachments: 0,
    sizeGib: 20,
    createdAt: '2026-11-01T00:00:00.000Z',
  }),
  put(elasticIp, { id: 'eipalloc-0a1b2c3d4e5f6001', instanceId: 'i-0a1b2c3d4e5f60001' }),
  put(elasticIp, { id: 'eipalloc-0a1b2c3d4e5f6002', region: 'sa-east-1', publicIp: '203.0.113.22', ...free }),
  put(elasticIp, {
    id: 'eipalloc-0a1b2c3d4e5f6003',
    region: 'us-east-1',
    publicIp: '203.0.113.33',
    instanceId: 'i-0a1b2c3d4e5f60004',
    networkInterfaceId: 'eni-0b',
  }),
  put(elasticIp, {
    id: 'eipalloc-0a1b2c3d4e5f6004',
    region: 'us-east-1',
    publicIp: '203.0.113.44',
    serviceManaged: 'alb',
    instanceId: null,
  }),
  put(networkInterface, { id: 'eni-0a' }),
  put(dynamodbTable, { id: 'orders', name: 'orders' }),
  put(
    dynamodbTable,
    { id: 'tutorial-music', name: 'tutorial-music', region: 'us-east-1' },
    {
      consumedReads: steady(0, 90, reads),
      consumedWrites: steady(0, 90, { ...reads, metric: 'ConsumedWriteCapacityUnits' }),
    },
  ),
];

const functions = [
  put(lambdaFunction, { id: 'checkout', name: 'checkout' }, { urls: [functionUrl()] }),
  put(
    lambdaFunction,
    { id: 'webhook', name: 'webhook', region: 'us-east-1' },
    {
      urls: [
        functionUrl({
          url: 'https://u0b.lambda-url.us-east-1.on.aws/',
          authType: 'NONE',
          policy: anyone,
          functionArn: 'arn:aws:lambda:us-east-1:111122223333:function:webhook',
        }),
      ],
    },
  ),
  put(
    lambdaFunction,
    { id: 'half-open', name: 'half-open', region: 'us-east-1' },
    {
      urls: [
        functionUrl({
          url: 'https://u0c.lambda-url.us-east-1.on.aws/',
          authType: 'NONE',
          policy: null,
          functionArn: 'arn:aws:lambda:us-east-1:111122223333:function:half-open',
        }),
      ],
    },
  ),
  put(
    lambdaFunction,
    { id: 'hello-world', name: 'hello-world', region: 'sa-east-1', modifiedAt: '2025-05-01T00:00:00.000Z' },
    { invocations: steady(0, 90, idle) },
  ),
  put(
    lambdaFunction,
    { id: 'deployed-today', name: 'deployed-today', region: 'sa-east-1', modifiedAt: '2026-11-22T08:00:00.000Z' },
    { invocations: steady(0, 0, idle) },
  ),
];

const apis = [
  put(restApi, { id: 'rst0000001', name: 'orders' }),
  put(
    restApi,
    {
      id: 'rst0000002',
      name: 'tutorial',
      region: 'us-east-1',
      endpoint: 'https://rst0000002.execute-api.us-east-1.amazonaws.com',
      invokeArn: 'arn:aws:execute-api:us-east-1:111122223333:rst0000002',
    },
    {
      deployed: [
        deployedOn([
          method({ path: '/pets', authorizationType: 'NONE' }),
          method({ path: '/pets', method: 'OPTIONS', authorizationType: 'NONE' }),
          method({ path: '/pets/{id}', method: 'DELETE', authorizationType: 'NONE' }),
        ]),
      ],
    },
  ),
  put(restApi, { id: 'rst0000003', name: 'inside', endpointTypes: ['PRIVATE'] }),
  put(httpApi, { id: 'htp0000001', name: 'shop' }),
  put(
    httpApi,
    {
      id: 'htp0000002',
      name: 'quick-create',
      region: 'sa-east-1',
      endpoint: 'https://htp0000002.execute-api.sa-east-1.amazonaws.com',
    },
    { routes: [route({ routeKey: '$default', authorizationType: 'NONE' })] },
  ),
  put(httpApi, { id: 'htp0000003', name: 'draft', region: 'sa-east-1' }, { stages: [] }),
  put(websocketApi, { id: 'wbs0000001', name: 'live' }),
  put(
    websocketApi,
    {
      id: 'wbs0000002',
      name: 'chat-demo',
      region: 'us-east-1',
      endpoint: 'wss://wbs0000002.execute-api.us-east-1.amazonaws.com',
    },
    { routes: [route({ routeKey: '$connect', authorizationType: 'NONE' })], stages: [stage({ stage: 'prod' })] },
  ),
];

const billing = [
  put(billingAlarm, {
    id: 'bill-in-ireland',
    name: 'bill-in-ireland',
    region: 'eu-west-1',
    state: 'INSUFFICIENT_DATA',
    ways: [way({ alarm: 'bill-in-ireland' })],
  }),
  put(billingAlarm, {
    id: 'bill-of-the-other-account',
    name: 'bill-of-the-other-account',
    metrics: [bill({ dimensions: { Currency: 'USD', LinkedAccount: '444455556666' } })],
    ways: [way({ alarm: 'bill-of-the-other-account' })],
  }),
  put(
    billingAlarm,
    {
      id: 'bill-nobody-hears',
      name: 'bill-nobody-hears',
      metrics: [bill({ dimensions: { Currency: 'USD', LinkedAccount: '444455556666' } })],
      ways: [way({ alarm: 'bill-nobody-hears' })],
    },
    { listeners: [listenersOn(0, 1)] },
  ),
  put(
    budget,
    {
      id: 'only-ec2',
      name: 'only-ec2',
      filter: { kind: 'in', dimension: 'SERVICE', values: ['Amazon Elastic Compute Cloud - Compute'] },
    },
    { notifications: [notification()] },
  ),
  put(
    budget,
    { id: 'silent', name: 'silent', filter: { kind: 'in', dimension: 'SERVICE', values: ['AWS Lambda'] } },
    { notifications: [] },
  ),
  put(budget, { id: 'last-year', name: 'last-year', endsAt: '2025-12-31T00:00:00.000Z' }),
];

/** Every resource of the sample account: healthy ones, failing ones, some too new to judge, some that could not be read. */
export const demoResources: readonly Inventoried[] = [...people, ...leftovers, ...functions, ...apis, ...billing];
