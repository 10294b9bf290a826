import type { Condition, ResourceStatement } from '../../../derived/policy/index.ts';
import { type FunctionStatements, type Grant, openedBy } from './function-statements.ts';

/** The grants by which anybody with an AWS account acts on the function. */
export const publicGrants = (policy: FunctionStatements): readonly Grant[] =>
  policy.statements
    .filter(({ effect }) => effect === 'Allow')
    .flatMap((statement) => openedBy(policy, statement, { seenAs: statement, asked: directActions(statement) }));

// What goes through a function URL is judged with the URL.
const directActions = ({ actions, conditions }: ResourceStatement): readonly string[] => {
  if (conditions.some(isOfUrls)) return [];
  const named = actions.but ? [] : actions.values;
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
