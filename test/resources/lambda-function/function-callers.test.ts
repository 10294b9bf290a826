import { describe, expect, it } from 'vitest';
import { ResourceGone } from '../../../src/model/index.ts';
import { lambdaFunction } from '../../../src/resources/lambda-function/collector.ts';
import { lambdaFunction as built } from '../../support/build/lambda-function.ts';
import { type Answers, awsError, facetRead } from '../../support/fake-aws.ts';

const hello = built();
const { arn } = hello;
const read = (facet: string, answers: Answers, item = hello) => facetRead(lambdaFunction, answers, item, facet);

describe('what calls a function', () => {
  it('are the mappings of it, of its aliases and of its versions, enabled or not', async () => {
    const mapping = (FunctionArn: string, EventSourceArn?: string) => ({
      UUID: 'u-0a',
      FunctionArn,
      EventSourceArn,
      State: 'Disabled',
    });
    const answers: Answers = {
      'lambda:ListEventSourceMappings': (input) => {
        expect(input).toEqual({});
        return [
          { EventSourceMappings: [mapping(arn, 'arn:queue'), mapping(`${arn}-other`, 'arn:other')], NextMarker: 'm' },
          { EventSourceMappings: [mapping(`${arn}:live`)] },
        ];
      },
    };
    expect(await read('eventSources', answers)).toEqual(['arn:queue', 'u-0a']);
  });

  it('are the rules of EventBridge that name it or an alias of it', async () => {
    const answers: Answers = {
      'lambda:ListAliases': () => ({ Aliases: [{ Name: 'live', AliasArn: `${arn}:live` }] }),
      'events:ListRuleNamesByTarget': ({ TargetArn }) => ({
        RuleNames: TargetArn === `${arn}:live` ? ['nightly', 'yearly'] : ['nightly'],
      }),
    };
    expect(await read('eventRules', answers)).toEqual(['nightly', 'yearly']);
    const gone: Answers = { 'lambda:ListAliases': () => awsError('ResourceNotFoundException') };
    await expect(read('eventRules', gone)).rejects.toBeInstanceOf(ResourceGone);
  });

  it('are schedules and subscriptions, those of other functions apart', async () => {
    const Schedules = [
      { Arn: 'arn:schedule:a', Target: { Arn: `${arn}:live` } },
      { Arn: 'arn:schedule:b', Target: { Arn: `${arn}2` } },
    ];
    expect(await read('schedules', { 'scheduler:ListSchedules': () => ({ Schedules }) })).toEqual(['arn:schedule:a']);
    const Subscriptions = [{ Endpoint: arn, SubscriptionArn: 'arn:sub:a' }, { Endpoint: 'a@example.com' }];
    expect(await read('subscriptions', { 'sns:ListSubscriptions': () => ({ Subscriptions }) })).toEqual(['arn:sub:a']);
  });
});

describe('whether CloudFront may run it at the edge', () => {
  const edge = built({ region: 'us-east-1' });
  const roles = (Service: unknown, Arn = 'arn:aws:iam::111122223333:role/hello'): Answers => {
    const AssumeRolePolicyDocument = encodeURIComponent(JSON.stringify({ Statement: [{ Principal: { Service } }] }));
    return { 'iam:ListRoles': () => ({ Roles: [{ Arn, AssumeRolePolicyDocument }] as never }) };
  };

  it('is what the trust policy of its role says', async () => {
    const both = ['lambda.amazonaws.com', 'edgelambda.amazonaws.com'];
    expect(await read('edgeRole', roles(both), edge)).toBe(true);
    expect(await read('edgeRole', roles('lambda.amazonaws.com'), edge)).toBe(false);
    expect(await read('edgeRole', roles(both, 'arn:other'), edge)).toBe(false);
  });

  it('is not asked elsewhere, where none can', async () => {
    expect(await read('edgeRole', {})).toBe(false);
  });
});
