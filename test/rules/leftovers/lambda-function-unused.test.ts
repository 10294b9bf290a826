import { lambdaFunctionUnused } from '../../../src/rules/leftovers/lambda-function-unused.ts';
import { api } from '../../support/build/api.ts';
import { functionPolicy, lambdaFunction } from '../../support/build/lambda-function.ts';
import { series } from '../../support/build/series.ts';
import { testRule } from '../../support/rule-tester.ts';

const old = { id: 'report', modifiedAt: '2026-01-01T00:00:00.000Z' };
const silent = { invocations: series([]), tagging: {} };
const link = 'aws lambda get-function --function-name report --query Code.Location --output text --region eu-west-1';
const deletion = 'aws lambda delete-function --function-name report --region eu-west-1';
const look = 'aws cloudformation list-stack-resources --stack-name shop --region eu-west-1';
const stackDeletion = 'aws cloudformation delete-stack --stack-name shop --region eu-west-1';

const toBucket = { Principal: { Service: 's3.amazonaws.com' }, Action: 'lambda:InvokeFunction' };
const toApi = {
  Principal: { Service: 'apigateway.amazonaws.com' },
  Action: 'lambda:InvokeFunction',
  Condition: { ArnLike: { 'AWS:SourceArn': 'arn:aws:execute-api:eu-west-1:111122223333:gone/*/GET/' } },
};

testRule(lambdaFunctionUnused, {
  pass: [
    {
      name: 'called once, on the first day of the window',
      subject: lambdaFunction(old, { ...silent, invocations: series([1, ...Array.from({ length: 89 }, () => null)]) }),
      message: 'used',
      keptBy: 'invocations',
    },
    {
      name: 'read for a queue that has been empty',
      subject: lambdaFunction(old, { ...silent, eventSources: ['arn:aws:sqs:eu-west-1:111122223333:orders'] }),
      message: 'targeted',
      args: { users: ['arn:aws:sqs:eu-west-1:111122223333:orders'] },
      keptBy: 'event-source',
    },
    {
      name: 'called by a rule that fires when root logs in',
      subject: lambdaFunction(old, { ...silent, eventRules: ['root-login'] }),
      message: 'targeted',
      keptBy: 'event-rule',
    },
    {
      name: 'called once a year by a schedule',
      subject: lambdaFunction(old, {
        ...silent,
        schedules: ['arn:aws:scheduler:eu-west-1:111122223333:schedule/default/yearly'],
      }),
      message: 'targeted',
      keptBy: 'schedule',
    },
    {
      name: 'called by a topic that has been quiet',
      subject: lambdaFunction(old, { ...silent, subscriptions: ['arn:aws:sns:eu-west-1:111122223333:alarms:1'] }),
      message: 'targeted',
      keptBy: 'subscription',
    },
  ],
  fail: [
    {
      name: 'not called at all: Lambda sends no datapoint then',
      subject: lambdaFunction(old, silent),
      message: 'unused',
      args: { function: 'report', days: 90 },
      evidence: { from: '2026-08-24', until: '2026-11-22', datapoints: 0, modifiedAt: old.modifiedAt },
      severity: 'low',
      bills: [],
      removal: { of: 'resource', effect: 'removes', keep: [link], remove: [deletion], forGood: [deletion] },
      cautions: ['code'],
      parent: null,
    },
    {
      name: 'not called in the region from where others run at the edge: its role does not let it',
      subject: lambdaFunction({ ...old, region: 'us-east-1' }, silent),
      message: 'unused',
      cautions: ['code'],
    },
    {
      name: 'that its policy lets a bucket call: not removed, for it is wired up',
      subject: lambdaFunction(old, { ...silent, policies: [functionPolicy([toBucket])] }),
      message: 'granted',
      args: { users: ['s3.amazonaws.com'], days: 90 },
      removal: null,
      commands: ['aws lambda get-policy --function-name report --region eu-west-1'],
      parent: null,
      keptBy: 'granted',
    },
    {
      name: 'that its policy lets an API call which is gone',
      subject: lambdaFunction(old, { ...silent, policies: [functionPolicy([toApi])] }),
      related: [api({ id: 'other' })],
      message: 'unused',
      commands: [link, deletion],
    },
    {
      name: 'named almost like a custom resource',
      subject: lambdaFunction({ ...old, id: 'screen-creator' }, silent),
      message: 'unused',
    },
    {
      name: 'of a stack that is named like a custom resource',
      subject: lambdaFunction(old, { ...silent, tagging: { 'aws:cloudformation:stack-name': 'CustomResource' } }),
      message: 'unused',
      parent: { kind: 'cloudformation-stack', name: 'CustomResource' },
    },
    {
      name: 'called before the configured window',
      subject: lambdaFunction(old, { ...silent, invocations: series([9, ...Array.from({ length: 30 }, () => null)]) }),
      options: { windowDays: 30 },
      message: 'unused',
    },
    {
      name: 'deployed today and called, where its existence alone counts',
      subject: lambdaFunction({ ...old, modifiedAt: '2026-11-22T11:00:00.000Z' }),
      options: { windowDays: 0 },
      message: 'stillThere',
      args: { function: 'report' },
      bills: [],
      commands: [link, deletion],
    },
    {
      name: 'made by a stack: the stack is the place to act',
      subject: lambdaFunction(old, {
        ...silent,
        tagging: { 'aws:cloudformation:stack-name': 'shop', 'aws:cloudformation:logical-id': 'Report' },
      }),
      message: 'unused',
      parent: { kind: 'cloudformation-stack', name: 'shop' },
      removal: {
        of: 'manager',
        effect: 'removes',
        keep: [link, look],
        remove: [stackDeletion],
        forGood: [look, stackDeletion],
      },
      cautions: ['code'],
    },
  ],
  notApplicable: [
    {
      name: 'deployed within the window, whenever it was made',
      subject: lambdaFunction({ ...old, modifiedAt: '2026-08-24T00:00:01.000Z' }, silent),
      message: 'tooNew',
    },
    {
      name: 'a replica at the edge',
      subject: lambdaFunction({ ...old, masterArn: 'arn:aws:lambda:us-east-1:111122223333:function:edge:1' }, silent),
      message: 'replica',
      keptBy: 'replica',
    },
    {
      name: 'a custom resource by its name',
      subject: lambdaFunction({ ...old, id: 'shop-MyCustomResource-1A2B' }, silent),
      message: 'customResource',
    },
    {
      name: 'a custom resource by its name in small letters',
      subject: lambdaFunction({ ...old, id: 'custom-resource-handler' }, silent),
      message: 'customResource',
    },
    {
      name: 'a custom resource by its short name',
      subject: lambdaFunction({ ...old, id: 'shop-cr-bucket' }, silent),
      message: 'customResource',
    },
    {
      name: 'the framework of the CDK, by its description',
      subject: lambdaFunction(
        { ...old, description: 'AWS CDK resource provider framework - onEvent (Shop/Seed)' },
        silent,
      ),
      message: 'customResource',
    },
    {
      name: 'a singleton of the CDK that makes calls for a stack',
      subject: lambdaFunction({ ...old, id: 'shop-AWS679f53fac002430cb0da5b7982bd22872D164C4C-1A2B' }, silent),
      message: 'customResource',
    },
    {
      name: 'a custom resource by its name in the stack',
      subject: lambdaFunction(old, {
        ...silent,
        tagging: { 'aws:cloudformation:logical-id': 'CustomResourceHandler' },
      }),
      message: 'customResource',
      args: { function: 'report' },
      keptBy: 'custom-resource',
    },
    {
      name: 'a custom resource by its short name in the stack',
      subject: lambdaFunction(old, { ...silent, tagging: { 'aws:cloudformation:logical-id': 'shop-cr-bucket' } }),
      message: 'customResource',
    },
    {
      name: 'a custom resource, although its existence alone would count',
      subject: lambdaFunction(old, { tagging: { 'aws:cloudformation:logical-id': 'CustomResourceHandler' } }),
      options: { windowDays: 0 },
      message: 'customResource',
    },
  ],
  unclear: [
    {
      name: 'not called where it stands, and its role lets CloudFront run it at the edge',
      subject: lambdaFunction({ ...old, region: 'us-east-1' }, { ...silent, edgeRole: true }),
      message: 'edge',
      keptBy: 'edge',
    },
    {
      name: 'with a policy that is none',
      subject: lambdaFunction(old, { ...silent, policies: [functionPolicy([], { policy: 'Allow everything' })] }),
      message: 'unreadablePolicy',
      args: { function: 'report' },
    },
    {
      name: 'a window longer than what was asked of CloudWatch',
      subject: lambdaFunction(old, silent),
      options: { windowDays: 120 },
      message: 'incomplete',
    },
  ],
});
