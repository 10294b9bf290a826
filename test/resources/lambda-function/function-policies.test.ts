import { expect, it } from 'vitest';
import { ResourceGone } from '../../../src/model/index.ts';
import { functionPolicies } from '../../../src/resources/lambda-function/function-policies.ts';
import { type Answers, awsError, fakeAws } from '../../support/fake-aws.ts';

const arn = 'arn:aws:lambda:eu-west-1:111122223333:function:hello';
const read = (answers: Answers) => functionPolicies(fakeAws(answers), 'hello', arn);
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

it('drops a function that is gone', async () => {
  await expect(read({ 'lambda:ListAliases': () => awsError('ResourceNotFoundException') })).rejects.toThrow(
    ResourceGone,
  );
});

it.each([
  ['Aliases', { 'lambda:ListAliases': () => ({}) }],
  ['AliasArn', { 'lambda:ListAliases': () => ({ Aliases: [{ Name: 'live' }] }) }],
  ['Policy', { 'lambda:ListAliases': () => aliases(), 'lambda:GetPolicy': () => ({}) }],
])('does not guess %s', async (field, answers) => {
  await expect(read(answers)).rejects.toThrow(`AWS's answer lacks ${field}`);
});
