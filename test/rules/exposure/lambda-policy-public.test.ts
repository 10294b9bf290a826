import { unread } from '../../../src/model/index.ts';
import { lambdaPolicyPublic } from '../../../src/rules/exposure/lambda-policy-public.ts';
import { functionPolicy, functionUrl, lambdaFunction } from '../../support/build/lambda-function.ts';
import { testRule } from '../../support/rule-tester.ts';

const having = (...statements: readonly object[]) => lambdaFunction({}, { policies: [functionPolicy(statements)] });
const invoke = { Sid: 'anyone', Action: 'lambda:InvokeFunction' };
const live = { qualifier: 'live', functionArn: 'arn:aws:lambda:eu-west-1:111122223333:function:hello:live' };
const version = { qualifier: '3', functionArn: 'arn:aws:lambda:eu-west-1:111122223333:function:hello:3' };
const bySignature = [
  {
    Sid: 'url',
    Action: 'lambda:InvokeFunctionUrl',
    Condition: { StringEquals: { 'lambda:FunctionUrlAuthType': 'AWS_IAM' } },
  },
  { Sid: 'invoke', Action: 'lambda:InvokeFunction', Condition: { Bool: { 'lambda:InvokedViaFunctionUrl': 'true' } } },
];
const viaUrl = { Bool: { 'lambda:InvokedViaFunctionUrl': 'true' } };

testRule(lambdaPolicyPublic, {
  pass: [
    {
      name: 'one account',
      subject: having({ ...invoke, Principal: { AWS: '444455556666' } }),
      message: 'closed',
    },
    {
      name: 'a service',
      subject: having({ ...invoke, Principal: { Service: 'sns.amazonaws.com' } }),
      message: 'closed',
    },
    {
      name: 'anyone of one organization',
      subject: having({ ...invoke, Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } } }),
      message: 'closed',
    },
    {
      name: 'Alexa, by the token of the skill',
      subject: having({ ...invoke, Condition: { StringEquals: { 'lambda:EventSourceToken': 'amzn1.ask.skill.1' } } }),
      message: 'closed',
    },
    {
      name: 'both grants of a public URL, which are judged with the URL',
      subject: having(
        {
          Action: 'lambda:InvokeFunctionUrl',
          Condition: { StringEquals: { 'lambda:FunctionUrlAuthType': 'NONE' } },
        },
        { ...invoke, Condition: viaUrl },
      ),
      message: 'closed',
    },
    {
      name: 'everything, by the URL alone',
      subject: having({ Action: 'lambda:*', Condition: { StringEquals: { 'lambda:FunctionUrlAuthType': 'NONE' } } }),
      message: 'closed',
    },
    {
      name: 'the grants of a URL that would take any signature, and there is none',
      subject: having(...bySignature),
      message: 'closed',
    },
    {
      name: 'the leftover of a URL that is gone',
      subject: having({ Sid: 'FunctionURLAllowPublicAccess', Action: 'lambda:InvokeFunctionUrl' }),
      message: 'closed',
    },
    {
      name: 'anyone, but a Deny keeps out all other accounts',
      subject: having(invoke, {
        Effect: 'Deny',
        Action: 'lambda:*',
        Condition: { StringNotEquals: { 'aws:PrincipalAccount': '111122223333' } },
      }),
      message: 'closed',
    },
  ],
  fail: [
    {
      name: 'anyone',
      subject: having(invoke),
      message: 'public',
      severity: 'high',
      args: { name: 'hello', actions: ['lambda:InvokeFunction'] },
      evidence: { grants: [{ qualifier: null, sid: 'anyone', actions: ['lambda:InvokeFunction'] }] },
      commands: ['aws lambda remove-permission --function-name hello --statement-id anyone --region eu-west-1'],
    },
    {
      name: 'every account by a wildcard',
      subject: having({ ...invoke, Principal: { AWS: 'arn:aws:iam::*:root' } }),
      message: 'public',
    },
    {
      name: 'a condition that an absent key meets',
      subject: having({ ...invoke, Condition: { StringEqualsIfExists: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } } }),
      message: 'public',
    },
    {
      name: 'the grant of a URL, if the key is there',
      subject: having({ ...invoke, Condition: { BoolIfExists: { 'lambda:InvokedViaFunctionUrl': 'true' } } }),
      message: 'public',
    },
    {
      name: 'any call but those through a URL',
      subject: having({ ...invoke, Condition: { Bool: { 'lambda:InvokedViaFunctionUrl': 'false' } } }),
      message: 'public',
    },
    {
      name: 'anyone may change the code',
      subject: having({ Sid: 'deploy', Action: ['lambda:UpdateFunctionCode', 'lambda:GetFunction'] }),
      message: 'public',
      args: { actions: ['lambda:UpdateFunctionCode', 'lambda:GetFunction'] },
    },
    {
      name: 'anyone may do all but one thing',
      subject: having({ NotAction: 'lambda:DeleteFunction', Action: undefined }),
      message: 'public',
      args: {
        actions: ['lambda:InvokeFunction', 'lambda:UpdateFunctionCode', 'lambda:AddPermission', 'lambda:GetFunction'],
      },
      commands: [],
    },
    {
      name: 'through a URL that takes any signature',
      subject: lambdaFunction({}, { policies: [functionPolicy(bySignature)], urls: [functionUrl()] }),
      message: 'publicByUrl',
      severity: 'medium',
      evidence: { grants: [{ sid: 'url' }, { sid: 'invoke' }] },
    },
    {
      name: 'anyone may do all but call it',
      subject: having({ NotAction: 'lambda:InvokeFunction', Action: undefined }),
      message: 'public',
      args: { actions: ['lambda:UpdateFunctionCode', 'lambda:AddPermission', 'lambda:GetFunction'] },
    },
    {
      name: 'on a published version alone',
      subject: lambdaFunction({}, { policies: [functionPolicy([invoke], version)] }),
      message: 'public',
      commands: [
        'aws lambda remove-permission --function-name hello --qualifier 3 --statement-id anyone --region eu-west-1',
      ],
    },
    {
      name: 'on an alias alone',
      subject: lambdaFunction(
        {},
        {
          policies: [
            functionPolicy([{ ...invoke, Principal: { AWS: '444455556666' } }]),
            functionPolicy([invoke], live),
          ],
        },
      ),
      message: 'public',
      evidence: { grants: [{ qualifier: 'live' }] },
      commands: [
        'aws lambda remove-permission --function-name hello --qualifier live --statement-id anyone --region eu-west-1',
      ],
    },
    {
      name: 'an open policy outweighs one that cannot be understood',
      subject: lambdaFunction({}, { policies: [functionPolicy([], { policy: '{' }), functionPolicy([invoke], live)] }),
      message: 'public',
    },
  ],
  notApplicable: [
    { name: 'without a policy', subject: lambdaFunction(), message: 'none' },
    {
      name: 'a replica of Lambda@Edge',
      subject: lambdaFunction({ masterArn: 'arn:aws:lambda:us-east-1:111122223333:function:edge:1' }),
      message: 'replica',
    },
  ],
  unclear: [
    {
      name: 'the grants of a URL that would take any signature, and URLs that are not known',
      subject: {
        ...having(...bySignature),
        facets: { ...having(...bySignature).facets, urls: unread({ kind: 'denied', operation: 'x:Y', action: 'x:Y' }) },
      },
      message: 'urlsUnread',
    },
    {
      name: 'a policy that is no JSON',
      subject: lambdaFunction({}, { policies: [functionPolicy([], { policy: 'no' })] }),
      message: 'puzzling',
    },
  ],
});
