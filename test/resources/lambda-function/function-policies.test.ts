import { expect, it } from 'vitest';
import { ResourceGone } from '../../../src/model/index.ts';
import { functionPolicies } from '../../../src/resources/lambda-function/function-policies.ts';
import { type Answers, awsError, fakeAws } from '../../support/fake-aws.ts';

const arn = 'arn:aws:lambda:eu-west-1:111122223333:function:hello';
const everyVersion = (...arns: string[]) => ({
  Functions: arns.map((FunctionArn) => ({ FunctionName: FunctionArn.split(':')[6], FunctionArn })),
});
const read = (answers: Answers) =>
  functionPolicies(fakeAws({ 'lambda:ListFunctions': () => everyVersion(`${arn}:$LATEST`), ...answers }), 'hello', arn);
const aliases = (...names: string[]) => ({ Aliases: names.map((Name) => ({ Name, AliasArn: `${arn}:${Name}` })) });

it('reads the policy of the function and of each alias, and leaves out what has none', async () => {
  const policies = await read({
    'lambda:ListAliases': () => [aliases('live'), aliases('beta')],
    'lambda:GetPolicy': ({ Qualifier }) =>
      Qualifier === 'beta'
        ? awsError('ResourceNotFoundException')
        : { Policy: Qualifier === undefined ? 'own' : `of ${Qualifier}` },
  });
  expect(policies).toEqual([
    { qualifier: null, functionArn: arn, policy: 'own' },
    { qualifier: 'live', functionArn: `${arn}:live`, policy: 'of live' },
  ]);
});

it('reads the policy of each published version, from the listing of all versions of the region', async () => {
  const policies = await read({
    'lambda:ListAliases': () => aliases(),
    'lambda:ListFunctions': ({ FunctionVersion }) => {
      expect(FunctionVersion).toBe('ALL');
      return [everyVersion(`${arn}:$LATEST`, `${arn}:1`), everyVersion(`${arn}:2`, `${arn}-again:7`)];
    },
    'lambda:GetPolicy': ({ Qualifier }) =>
      Qualifier === '2' ? { Policy: 'of 2' } : awsError('ResourceNotFoundException'),
  });
  expect(policies).toEqual([{ qualifier: '2', functionArn: `${arn}:2`, policy: 'of 2' }]);
});

it('drops a function that is gone', async () => {
  await expect(read({ 'lambda:ListAliases': () => awsError('ResourceNotFoundException') })).rejects.toThrow(
    ResourceGone,
  );
});

it.each([
  ['Aliases', { 'lambda:ListAliases': () => ({}) }],
  ['AliasArn', { 'lambda:ListAliases': () => ({ Aliases: [{ Name: 'live' }] }) }],
  [
    'FunctionArn',
    {
      'lambda:ListAliases': () => aliases(),
      'lambda:ListFunctions': () => ({ Functions: [{ FunctionName: 'hello' }] }),
    },
  ],
  ['Policy', { 'lambda:ListAliases': () => aliases(), 'lambda:GetPolicy': () => ({}) }],
])('does not guess %s', async (field, answers) => {
  await expect(read(answers)).rejects.toThrow(`AWS's answer lacks ${field}`);
});
