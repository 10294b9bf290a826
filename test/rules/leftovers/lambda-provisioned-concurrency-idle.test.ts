import type { ProvisionedConcurrency } from '../../../src/resources/lambda-function/provisioned-concurrency.ts';
import { lambdaProvisionedConcurrencyIdle } from '../../../src/rules/leftovers/lambda-provisioned-concurrency-idle.ts';
import { lambdaFunction } from '../../support/build/lambda-function.ts';
import { series, steady } from '../../support/build/series.ts';
import { testRule } from '../../support/rule-tester.ts';

const warm = (change: Partial<ProvisionedConcurrency> = {}): ProvisionedConcurrency => ({
  qualifier: 'live',
  requested: 2,
  allocated: 2,
  status: 'READY',
  modifiedAt: '2026-06-01T00:00:00.000Z',
  memoryMb: 512,
  architecture: 'x86_64',
  ...change,
});
const live = warm();
const never = { qualifier: 'live', invocations: series([]) };
const daily = { qualifier: 'live', invocations: steady(5, 90) };
const removal = (qualifier: string) =>
  `aws lambda delete-provisioned-concurrency-config --function-name hello --qualifier ${qualifier} --region eu-west-1`;

testRule(lambdaProvisionedConcurrencyIdle, {
  pass: [
    {
      name: 'called every day',
      subject: lambdaFunction({}, { provisionedConcurrency: [live], provisionedUse: [daily] }),
      message: 'used',
      keptBy: 'warm-calls',
    },
  ],
  fail: [
    {
      name: 'never called, though the function itself is',
      subject: lambdaFunction({}, { provisionedConcurrency: [live], provisionedUse: [never] }),
      message: 'idle',
      args: { function: 'hello', qualifiers: ['live'], environments: 2, days: 14 },
      evidence: { parts: [{ name: 'live', from: '2026-11-08', until: '2026-11-22', datapoints: 0 }] },
      severity: 'medium',
      bills: [['lambda-provisioned-gb-second', 2_628_000, 'x86']],
      removal: {
        of: 'resource',
        effect: 'reduces',
        keep: [],
        remove: [removal('live')],
        forGood: [removal('live')],
      },
      cautions: ['comesBack'],
      parent: null,
    },
    {
      name: 'one alias called, the other not: only that one goes',
      subject: lambdaFunction(
        {},
        {
          provisionedConcurrency: [live, warm({ qualifier: '3', allocated: 1, architecture: 'arm64' })],
          provisionedUse: [daily, { ...never, qualifier: '3' }],
        },
      ),
      message: 'idle',
      args: { qualifiers: ['3'], environments: 1 },
      bills: [['lambda-provisioned-gb-second', 1_314_000, 'arm64']],
      commands: [removal('3')],
    },
    {
      name: 'that never stood bills nothing',
      subject: lambdaFunction(
        {},
        { provisionedConcurrency: [warm({ status: 'FAILED', allocated: 0 })], provisionedUse: [never] },
      ),
      message: 'idle',
      bills: [],
    },
    {
      name: 'of a stack: named, but the function stays',
      subject: lambdaFunction(
        {},
        {
          provisionedConcurrency: [warm({ architecture: null })],
          provisionedUse: [never],
          tagging: { 'aws:cloudformation:stack-name': 'shop' },
        },
      ),
      message: 'idle',
      parent: { kind: 'cloudformation-stack', name: 'shop' },
      bills: [['lambda-provisioned-gb-second', 2_628_000, 'x86']],
      removal: { of: 'resource', effect: 'reduces', keep: [], remove: [removal('live')], forGood: [removal('live')] },
    },
    {
      name: 'set a minute ago and called, where its existence alone counts',
      subject: lambdaFunction(
        {},
        { provisionedConcurrency: [warm({ modifiedAt: '2026-11-22T11:59:00.000Z' })], provisionedUse: [daily] },
      ),
      options: { windowDays: 0 },
      message: 'stillThere',
      args: { qualifiers: ['live'], environments: 2 },
      bills: [['lambda-provisioned-gb-second', 2_628_000, 'x86']],
      commands: [removal('live')],
    },
  ],
  notApplicable: [
    { name: 'none', subject: lambdaFunction(), message: 'none' },
    {
      name: 'none, although its existence alone would count',
      subject: lambdaFunction(),
      options: { windowDays: 0 },
      message: 'none',
    },
    {
      name: 'set within the window',
      subject: lambdaFunction(
        {},
        { provisionedConcurrency: [warm({ modifiedAt: '2026-11-20T00:00:00.000Z' })], provisionedUse: [never] },
      ),
      message: 'tooNew',
    },
  ],
  unclear: [
    {
      name: 'a window longer than what was asked of CloudWatch',
      subject: lambdaFunction(
        {},
        { provisionedConcurrency: [warm({ modifiedAt: '2026-01-01T00:00:00.000Z' })], provisionedUse: [never] },
      ),
      options: { windowDays: 120 },
      message: 'incomplete',
    },
  ],
});
