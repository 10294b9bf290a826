import { describe, expect, it } from 'vitest';
import { ResourceGone } from '../../../src/model/index.ts';
import { lambdaFunction } from '../../../src/resources/lambda-function/collector.ts';
import { type Answers, awsError, facetRead, listed } from '../../support/fake-aws.ts';

const arn = 'arn:aws:lambda:eu-west-1:111122223333:function:hello';
const hello = {
  FunctionName: 'hello',
  FunctionArn: arn,
  Runtime: 'nodejs24.x' as const,
  Role: 'arn:aws:iam::111122223333:role/hello',
  LastModified: '2026-01-10T09:30:00.000+0000',
  CodeSize: 1000,
  MemorySize: 128,
};
const list = (...Functions: object[]): Answers => ({ 'lambda:ListFunctions': () => ({ Functions }) });
const facetOf = async (facet: string, answers: Answers) => {
  const [item] = await listed(lambdaFunction, list(hello));
  if (item === undefined) throw new Error('nothing listed');
  return facetRead(lambdaFunction, answers, item, facet);
};

describe('functions', () => {
  it('are listed over all pages, tags unread', async () => {
    const items = await listed(lambdaFunction, {
      'lambda:ListFunctions': () => [
        { Functions: [hello], NextMarker: 'm' },
        { Functions: [{ ...hello, FunctionName: 'image', Runtime: undefined, MasterArn: 'arn:master' }] },
      ],
    });
    expect(items).toMatchObject([
      {
        id: 'hello',
        arn,
        name: 'hello',
        runtime: 'nodejs24.x',
        modifiedAt: '2026-01-10T09:30:00.000Z',
        masterArn: null,
      },
      { id: 'image', runtime: null, masterArn: 'arn:master' },
    ]);
    expect(items[0]?.tags.known).toBe(false);
  });

  it('are not known without a list, a role or a date', async () => {
    await expect(listed(lambdaFunction, { 'lambda:ListFunctions': () => ({}) })).rejects.toThrow('lacks Functions');
    await expect(listed(lambdaFunction, list({ ...hello, Role: undefined }))).rejects.toThrow('lacks Role');
    await expect(listed(lambdaFunction, list({ ...hello, LastModified: 'soon' }))).rejects.toThrow('is not a date');
  });
});

describe('what a function is made of', () => {
  it('is told with its variables, but not with their values', async () => {
    const items = await listed(
      lambdaFunction,
      list(
        { ...hello, PackageType: 'Zip', Environment: { Variables: { DB_PASSWORD: 'ostrich-Violin-58' } } },
        {
          ...hello,
          Runtime: undefined,
          PackageType: 'Image',
          Environment: { Error: { ErrorCode: 'KMSAccessDenied' } },
        },
      ),
    );
    expect(items).toMatchObject([
      {
        packageType: 'Zip',
        environment: {
          known: true,
          value: [{ name: 'DB_PASSWORD', length: 17, patterns: ['secret-name'] }],
        },
      },
      { packageType: 'Image', runtime: null, environment: { known: false } },
    ]);
    expect(JSON.stringify(items)).not.toContain('ostrich');
  });

  it('has no variables where Lambda leaves them out', async () => {
    expect(await listed(lambdaFunction, list(hello))).toMatchObject([{ environment: { known: true, value: [] } }]);
  });
});

describe('the URLs of a function', () => {
  const config = (change: object = {}) => ({
    FunctionUrl: 'https://u0a.lambda-url.eu-west-1.on.aws/',
    FunctionArn: arn,
    AuthType: 'NONE' as const,
    CreationTime: '2026-01-10T00:00:00.000Z',
    LastModifiedTime: '2026-01-10T00:00:00.000Z',
    ...change,
  });

  it('stand on the function and on its aliases, each with its own policy', async () => {
    const urls = await facetOf('urls', {
      'lambda:ListFunctionUrlConfigs': () => [
        { FunctionUrlConfigs: [config()], NextMarker: 'm' },
        { FunctionUrlConfigs: [config({ FunctionArn: `${arn}:live` }), config({ AuthType: 'AWS_IAM' })] },
      ],
      'lambda:GetPolicy': ({ Qualifier }) =>
        Qualifier === undefined ? awsError('ResourceNotFoundException') : { Policy: `{"for":"${Qualifier}"}` },
    });
    expect(urls).toMatchObject([
      { qualifier: null, functionArn: arn, authType: 'NONE', policy: null },
      { qualifier: 'live', functionArn: `${arn}:live`, authType: 'NONE', policy: '{"for":"live"}' },
      { qualifier: null, authType: 'AWS_IAM', policy: null },
    ]);
  });

  it('are not known where their policy is denied, or an answer is malformed', async () => {
    const one: Answers = { 'lambda:ListFunctionUrlConfigs': () => ({ FunctionUrlConfigs: [config()] }) };
    await expect(
      facetOf('urls', { ...one, 'lambda:GetPolicy': () => awsError('AccessDeniedException') }),
    ).rejects.toThrow('AccessDeniedException');
    await expect(facetOf('urls', { ...one, 'lambda:GetPolicy': () => ({}) })).rejects.toThrow('lacks Policy');
    const strange = config({ FunctionArn: 'arn:aws:lambda:eu-west-1:111122223333:layer:x' });
    await expect(
      facetOf('urls', { 'lambda:ListFunctionUrlConfigs': () => ({ FunctionUrlConfigs: [strange] }) }),
    ).rejects.toThrow('names no function');
  });

  it('are gone with their function', async () => {
    const gone = facetOf('urls', { 'lambda:ListFunctionUrlConfigs': () => awsError('ResourceNotFoundException') });
    await expect(gone).rejects.toBeInstanceOf(ResourceGone);
  });
});

describe('what else is read of a function', () => {
  it('its invocations by day', async () => {
    const series = await facetOf('invocations', {
      'cloudwatch:GetMetricStatistics': ({ Namespace, MetricName, Dimensions, Statistics }) => {
        expect({ Namespace, MetricName, Dimensions, Statistics }).toEqual({
          Namespace: 'AWS/Lambda',
          MetricName: 'Invocations',
          Dimensions: [{ Name: 'FunctionName', Value: 'hello' }],
          Statistics: ['Sum'],
        });
        return { Datapoints: [{ Timestamp: new Date('2026-11-20T00:00:00Z'), Sum: 4, Unit: 'Count' }] };
      },
    });
    expect(series).toMatchObject({ metric: 'Invocations', days: [{ day: '2026-11-20', value: 4 }] });
  });

  it('its tags, none where AWS leaves them out, and nothing where it is gone', async () => {
    expect(await facetOf('tagging', { 'lambda:ListTags': () => ({ Tags: { team: 'a' } }) })).toEqual({ team: 'a' });
    expect(await facetOf('tagging', { 'lambda:ListTags': () => ({}) })).toEqual({});
    const gone = facetOf('tagging', { 'lambda:ListTags': () => awsError('ResourceNotFoundException') });
    await expect(gone).rejects.toBeInstanceOf(ResourceGone);
  });
});
