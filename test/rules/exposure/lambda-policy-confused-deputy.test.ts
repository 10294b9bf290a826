import { lambdaPolicyConfusedDeputy } from '../../../src/rules/exposure/lambda-policy-confused-deputy.ts';
import { functionPolicy, lambdaFunction } from '../../support/build/lambda-function.ts';
import { testRule } from '../../support/rule-tester.ts';

const having = (...statements: readonly object[]) => lambdaFunction({}, { policies: [functionPolicy(statements)] });
const from = (service: string, Condition?: object) => ({
  Sid: 'service',
  Action: 'lambda:InvokeFunction',
  Principal: { Service: `${service}.amazonaws.com` },
  ...(Condition === undefined ? {} : { Condition }),
});
const account = { StringEquals: { 'AWS:SourceAccount': '111122223333' } };
const bucket = { ArnLike: { 'AWS:SourceArn': 'arn:aws:s3:::shop-photos' } };

const add = 'aws lambda add-permission --function-name hello --statement-id';
const byGateway =
  "--action lambda:InvokeFunction --principal apigateway.amazonaws.com --source-arn 'arn:aws:execute-api:eu-west-1:111122223333";
const remove = 'aws lambda remove-permission --function-name hello --statement-id service --region eu-west-1';

testRule(lambdaPolicyConfusedDeputy, {
  pass: [
    {
      name: 'a topic of this account',
      subject: having(from('sns', { ArnLike: { 'AWS:SourceArn': 'arn:aws:sns:eu-west-1:111122223333:*' } })),
      message: 'pinned',
    },
    { name: 'an account', subject: having(from('events', account)), message: 'pinned' },
    {
      name: 'an organization',
      subject: having(from('config', { StringEquals: { 'aws:SourceOrgID': 'o-a1b2c3d4e5' } })),
      message: 'pinned',
    },
    { name: 'a bucket and its owner', subject: having(from('s3', { ...account, ...bucket })), message: 'pinned' },
    {
      name: 'a Deny keeps out all other accounts',
      subject: having(from('sns'), {
        Effect: 'Deny',
        Action: 'lambda:*',
        Condition: { StringNotEquals: { 'aws:SourceAccount': '111122223333' } },
      }),
      message: 'pinned',
    },
  ],
  fail: [
    {
      name: 'a service for anybody',
      subject: having(from('sns')),
      message: 'unpinned',
      severity: 'medium',
      args: { name: 'hello', services: ['sns.amazonaws.com'] },
      evidence: { grants: [{ qualifier: null, sid: 'service', services: ['sns.amazonaws.com'] }] },
      commands: [
        'aws lambda add-permission --function-name hello --statement-id service-this-account --action lambda:InvokeFunction --principal sns.amazonaws.com --source-account 111122223333 --region eu-west-1',
        'aws lambda remove-permission --function-name hello --statement-id service --region eu-west-1',
      ],
    },
    {
      name: 'API Gateway for anybody, and the API that calls it is known by name',
      subject: lambdaFunction(
        {},
        { policies: [functionPolicy([from('apigateway')])], integratingApis: ['a1b2c3', 'd4e5f6'] },
      ),
      message: 'unpinned',
      commands: [
        `${add} service-this-account ${byGateway}:a1b2c3/*' --region eu-west-1`,
        `${add} service-this-account-2 ${byGateway}:d4e5f6/*' --region eu-west-1`,
        remove,
      ],
    },
    {
      name: 'API Gateway for anybody, and no API of the region calls it: those of the account',
      subject: having(from('apigateway')),
      message: 'unpinned',
      commands: [`${add} service-this-account ${byGateway}:*' --region eu-west-1`, remove],
    },
    {
      name: 'a load balancer for anybody',
      subject: having(from('elasticloadbalancing')),
      message: 'unpinned',
      commands: [
        `${add} service-this-account --action lambda:InvokeFunction --principal elasticloadbalancing.amazonaws.com --source-arn 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/*' --region eu-west-1`,
        remove,
      ],
    },
    {
      name: 'a source of any account',
      subject: having(from('apigateway', { ArnLike: { 'AWS:SourceArn': 'arn:aws:execute-api:*:*:*/*/GET/' } })),
      message: 'unpinned',
      commands: [],
    },
    {
      name: 'an account that may be absent',
      subject: having(from('events', { StringEqualsIfExists: { 'aws:SourceAccount': '111122223333' } })),
      message: 'unpinned',
    },
    {
      name: 'any distribution through the URL',
      subject: having({ ...from('cloudfront'), Action: 'lambda:InvokeFunctionUrl' }),
      message: 'unpinned',
      evidence: { grants: [{ actions: ['lambda:InvokeFunctionUrl'] }] },
    },
    {
      name: 'two services on an alias',
      subject: lambdaFunction(
        {},
        {
          policies: [
            functionPolicy(
              [{ ...from('sns'), Principal: { Service: ['sns.amazonaws.com', 'events.amazonaws.com'] } }],
              { qualifier: 'live', functionArn: 'arn:aws:lambda:eu-west-1:111122223333:function:hello:live' },
            ),
          ],
        },
      ),
      message: 'unpinned',
      args: { services: ['sns.amazonaws.com', 'events.amazonaws.com'] },
      commands: [],
    },
    {
      name: 'a bucket, whoever owns its name one day',
      subject: having(from('s3', bucket)),
      message: 'byName',
      severity: 'low',
      args: { services: ['s3.amazonaws.com'] },
      evidence: { sids: ['service'] },
    },
  ],
  notApplicable: [
    {
      name: 'everyone but a service, which is judged as the world',
      subject: having({ Action: 'lambda:*', Principal: undefined, NotPrincipal: { Service: 'sns.amazonaws.com' } }),
      message: 'noService',
    },
    {
      name: 'what Lambda@Edge adds by itself, which runs nothing',
      subject: having({ ...from('replicator.lambda'), Action: 'lambda:GetFunction' }),
      message: 'noService',
    },
    { name: 'without a policy', subject: lambdaFunction(), message: 'noService' },
    {
      name: 'accounts alone, and the world, which is judged elsewhere',
      subject: having({ Action: 'lambda:*', Principal: { AWS: '444455556666' } }, { Action: 'lambda:*' }),
      message: 'noService',
    },
    {
      name: 'a replica of Lambda@Edge',
      subject: lambdaFunction({ masterArn: 'arn:aws:lambda:us-east-1:111122223333:function:edge:1' }),
      message: 'replica',
    },
  ],
  unclear: [
    {
      name: 'a policy without a statement',
      subject: lambdaFunction({}, { policies: [functionPolicy([], { policy: '{"Version":"2012-10-17"}' })] }),
      message: 'puzzling',
    },
  ],
});
