import { functionUrlOpen } from '../../../src/rules/exposure/function-url-open.ts';
import { functionUrl, lambdaFunction } from '../../support/build/lambda-function.ts';
import { testRule } from '../../support/rule-tester.ts';

const arn = 'arn:aws:lambda:eu-west-1:111122223333:function:hello';

const policy = (...statements: readonly object[]): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: statements.map((each) => ({ Effect: 'Allow', Principal: '*', Resource: arn, ...each })),
  });

const first = {
  Sid: 'FunctionURLAllowPublicAccess',
  Action: 'lambda:InvokeFunctionUrl',
  Condition: { StringEquals: { 'lambda:FunctionUrlAuthType': 'NONE' } },
};
const second = {
  Sid: 'FunctionURLInvokeAllowPublicAccess',
  Action: 'lambda:InvokeFunction',
  Condition: { Bool: { 'lambda:InvokedViaFunctionUrl': 'true' } },
};
const withUrls = (...changes: Parameters<typeof functionUrl>[0][]) =>
  lambdaFunction({}, { urls: changes.map((change) => functionUrl(change)) });
const signing = (text: string) => withUrls({ policy: text });
const byIam = { StringEquals: { 'lambda:FunctionUrlAuthType': 'AWS_IAM' } };
const open = (text: string | null) => withUrls({ authType: 'NONE', policy: text });
const repair = 'aws lambda update-function-url-config --function-name hello';

testRule(functionUrlOpen, {
  pass: [
    { name: 'the URL asks for a signature', subject: withUrls({}), message: 'signed' },
    {
      name: 'the URL asks for a signature, and the policy names whose',
      subject: signing(policy({ ...first, Principal: { AWS: '444455556666' }, Condition: byIam })),
      message: 'signed',
    },
    {
      name: 'the grant to everyone is for a URL that asks for nothing, and this one asks',
      subject: signing(policy(first, second)),
      message: 'signed',
    },
    {
      name: 'both grants are for one organization',
      subject: open(policy({ ...first, Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } } })),
      message: 'restricted',
    },
    {
      name: 'the grant is for CloudFront alone',
      subject: open(policy({ ...first, Principal: { Service: 'cloudfront.amazonaws.com' } })),
      message: 'restricted',
    },
    {
      name: 'a Deny keeps out all but the office',
      subject: open(
        policy(first, second, {
          Effect: 'Deny',
          Action: 'lambda:*',
          Condition: { NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } },
        }),
      ),
      message: 'restricted',
    },
  ],
  fail: [
    {
      name: 'any signature will do',
      subject: signing(policy({ ...first, Condition: byIam }, second)),
      message: 'anyAccount',
      severity: 'medium',
      evidence: { urls: [{ stance: 'anyAccount' }] },
      commands: [],
    },
    {
      name: 'any signature will do, by the rules before October 2025',
      subject: signing(policy({ ...first, Condition: {} })),
      message: 'anyAccountFirstGrant',
      severity: 'medium',
    },
    {
      name: 'both grants of October 2025',
      subject: open(policy(first, second)),
      message: 'open',
      severity: 'high',
      args: { name: 'hello', urls: ['https://u0a.lambda-url.eu-west-1.on.aws/'] },
      evidence: { urls: [{ stance: 'open', authType: 'NONE', qualifier: null }] },
      commands: [`${repair} --auth-type AWS_IAM --region eu-west-1`],
    },
    {
      name: 'the first grant alone, as before October 2025',
      subject: open(policy(first)),
      message: 'firstGrantOnly',
      severity: 'high',
    },
    {
      name: 'the second grant is for URLs of another kind',
      subject: open(policy(first, { ...second, Condition: { Bool: { 'lambda:InvokedViaFunctionUrl': 'false' } } })),
      message: 'firstGrantOnly',
    },
    {
      name: 'everything to everyone',
      subject: open(policy({ Action: 'lambda:*' })),
      message: 'open',
    },
    {
      name: 'on an alias, while the function itself asks for a signature',
      subject: withUrls(
        {},
        {
          url: 'https://u0b.lambda-url.eu-west-1.on.aws/',
          qualifier: 'live',
          functionArn: `${arn}:live`,
          authType: 'NONE',
          policy: policy({ ...first, Resource: `${arn}:live` }, { ...second, Resource: `${arn}:live` }),
        },
      ),
      message: 'open',
      args: { urls: ['https://u0b.lambda-url.eu-west-1.on.aws/'] },
      commands: [`${repair} --qualifier live --auth-type AWS_IAM --region eu-west-1`],
    },
    {
      name: 'an alias in the clear outweighs a policy that cannot be understood',
      subject: withUrls({ authType: 'NONE', policy: policy(first, second) }, { authType: 'NONE', policy: '{' }),
      message: 'open',
    },
    {
      name: 'no policy at all: 403, not open',
      subject: open(null),
      message: 'ungranted',
      severity: 'low',
      commands: [`${repair} --auth-type AWS_IAM --region eu-west-1`],
    },
    {
      name: 'the grant is for the other AuthType',
      subject: open(
        policy({ ...first, Condition: { StringEquals: { 'lambda:FunctionUrlAuthType': 'AWS_IAM' } } }, second),
      ),
      message: 'ungranted',
      severity: 'low',
    },
    {
      name: 'the grant is for another function',
      subject: open(policy({ ...first, Resource: `${arn}-2` }, second)),
      message: 'ungranted',
    },
    {
      name: 'the second grant alone',
      subject: open(policy(second)),
      message: 'ungranted',
      severity: 'low',
    },
  ],
  notApplicable: [
    { name: 'without a URL', subject: lambdaFunction(), message: 'none' },
    {
      name: 'a replica of Lambda@Edge',
      subject: lambdaFunction(
        { masterArn: 'arn:aws:lambda:us-east-1:111122223333:function:edge:1' },
        { urls: [functionUrl({ authType: 'NONE', policy: policy(first, second) })] },
      ),
      message: 'replica',
    },
  ],
  unclear: [
    { name: 'the policy is no JSON', subject: open('not json'), message: 'puzzling' },
    { name: 'the policy has no statement', subject: open('{"Version":"2012-10-17"}'), message: 'puzzling' },
    { name: 'an AuthType that nobody knows', subject: withUrls({ authType: 'OAUTH' }), message: 'puzzling' },
    {
      name: 'one URL is puzzling and another only ungranted',
      subject: withUrls({ authType: 'NONE', policy: null }, { authType: 'NONE', policy: '[]' }),
      message: 'puzzling',
    },
  ],
});
