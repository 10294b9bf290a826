import { lambdaPolicyPublic } from '../../../src/rules/exposure/lambda-policy-public.ts';
import { functionPolicy, lambdaFunction } from '../../support/build/lambda-function.ts';
import { testRule } from '../../support/rule-tester.ts';

const having = (...statements: readonly object[]) => lambdaFunction({}, { policies: [functionPolicy(statements)] });
const invoke = { Sid: 'anyone', Action: 'lambda:InvokeFunction' };
const live = { qualifier: 'live', functionArn: 'arn:aws:lambda:eu-west-1:111122223333:function:hello:live' };
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
      args: { actions: ['lambda:InvokeFunction'] },
      commands: [],
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
      name: 'a policy that is no JSON',
      subject: lambdaFunction({}, { policies: [functionPolicy([], { policy: 'no' })] }),
      message: 'puzzling',
    },
  ],
});
