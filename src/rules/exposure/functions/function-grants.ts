import { accessTo, type Condition, type ResourceStatement } from '../../../derived/policy/index.ts';
import type { Read } from '../../../model/index.ts';
import type { FunctionUrl } from '../../../resources/lambda-function/fields.ts';
import { type FunctionStatements, type Grant, openedBy } from './function-statements.ts';

/** The grants by which anybody with an AWS account acts on the function. */
export const publicGrants = (policy: FunctionStatements): readonly Grant[] =>
  policy.statements
    .filter(({ effect }) => effect === 'Allow')
    .flatMap((statement) => openedBy(policy, statement, { seenAs: statement, asked: directActions(statement) }));

const signed = { 'lambda:functionurlauthtype': 'AWS_IAM', 'lambda:invokedviafunctionurl': 'true' };

// The first of the grants that a URL asks for; without it none of the others opens anything.
const urlInvocation = 'lambda:InvokeFunctionUrl';

/** True where a policy lets any AWS account in through a URL that asks for a signature, if there is one. */
export const opensUrls = ({ functionArn, statements }: FunctionStatements): boolean =>
  accessTo(statements, { action: urlInvocation, resource: functionArn, facts: signed }) === 'open';

/** The grants by which any AWS account calls the function through a URL of its own that asks for a signature. */
export const urlGrants = (policy: FunctionStatements, urls: Read<readonly FunctionUrl[]>): readonly Grant[] => {
  const asks = urls.known && urls.value.some((url) => url.qualifier === policy.qualifier && url.authType === 'AWS_IAM');
  if (!asks || !opensUrls(policy)) return [];
  return policy.statements
    .filter(({ effect }) => effect === 'Allow')
    .flatMap((statement) =>
      openedBy(policy, statement, {
        seenAs: statement,
        asked: [urlInvocation, 'lambda:InvokeFunction'],
        facts: signed,
      }),
    );
};

// What NotAction opens without naming it.
const powers = ['lambda:UpdateFunctionCode', 'lambda:AddPermission', 'lambda:GetFunction'];

// What goes through a function URL is judged with the URL.
const directActions = ({ actions, conditions }: ResourceStatement): readonly string[] => {
  if (conditions.some(isOfUrls)) return [];
  const named = actions.but ? powers : actions.values;
  return [...new Set(['lambda:InvokeFunction', ...named])].filter(
    (action) => action.toLowerCase() !== 'lambda:invokefunctionurl',
  );
};

const urlKeys: { readonly [key: string]: readonly string[] } = {
  'lambda:functionurlauthtype': ['none', 'aws_iam'],
  'lambda:invokedviafunctionurl': ['true'],
};

// True for a condition that only a call through a function URL can meet: any other call lacks the keys.
const isOfUrls = ({ key, operator, ifExists, quantifier, values }: Condition): boolean => {
  const urls = urlKeys[key];
  const asksForKey = operator !== 'null' && !operator.includes('not') && !ifExists && quantifier !== 'forallvalues';
  return urls !== undefined && asksForKey && values.every((value) => urls.includes(value.toLowerCase()));
};
