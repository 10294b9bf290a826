import { lookUpById } from '../../../derived/index.ts';
import { accountOf, namesAction, parseResourcePolicy, type ResourceStatement } from '../../../derived/policy/index.ts';
import { type Item, parseArn } from '../../../model/index.ts';
import type { FunctionPolicy } from '../../../resources/lambda-function/fields.ts';

interface Granted {
  /** The function's own ARN. */
  readonly arn: string;
  readonly policies: readonly FunctionPolicy[];
}

const calls = ['lambda:InvokeFunction', 'lambda:InvokeFunctionUrl', 'lambda:InvokeAsync'];

/**
 * Whom the policies of a function and of its aliases let call it besides its own account, as far as nothing else tells that
 * they do not: services, accounts, or `*`; null where a policy cannot be read.
 * https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html
 */
export const grantedTo = (
  { arn, policies }: Granted,
  apis: readonly Pick<Item<'api'>, 'id'>[],
): readonly string[] | null => {
  const read = policies.map(({ policy }) => parseResourcePolicy(policy));
  if (!read.every((statements) => statements !== null)) return null;
  const statements = read.flat().filter(letsCall);
  return [...new Set(statements.flatMap((statement) => callersIn(statement, arn, apis)))].toSorted();
};

const letsCall = ({ effect, actions }: ResourceStatement): boolean =>
  effect === 'Allow' && calls.some((action) => namesAction(actions, action));

const callersIn = (statement: ResourceStatement, arn: string, apis: readonly Pick<Item<'api'>, 'id'>[]) => {
  const { but, values } = statement.principals;
  if (but) return ['*'];
  const own = parseArn(arn)?.account;
  const sources = sourcesOf(statement);
  const isSettled = (service: string) =>
    sources.length > 0 && sources.every((source) => settled(service, source, arn, apis));
  return values
    .filter((principal) => principal.kind !== 'AWS' || accountOf(principal) !== own)
    .map(({ name }) => name)
    .filter((name) => !isSettled(name));
};

const sourcesOf = ({ conditions }: ResourceStatement): readonly string[] =>
  conditions
    .filter(({ key, operator }) => key === 'aws:sourcearn' && !operator.includes('not'))
    .flatMap(({ values }) => values);

// The rules of the default bus and the subscriptions of the region that name the function were listed: one that is not among
// them does not call it. An API that is gone calls nobody.
const settled = (service: string, source: string, arn: string, apis: readonly Pick<Item<'api'>, 'id'>[]): boolean => {
  const [from, to] = [parseArn(source), parseArn(arn)];
  if (from === null || to === null || from.region !== to.region || from.account !== to.account) return false;
  const [first, ...rest] = from.resource.split('/');
  switch (service.split('.')[0]) {
    case 'events':
      return first === 'rule' && rest.length === 1 && !source.includes('*');
    case 'sns':
      return from.service === 'sns';
    case 'apigateway':
      return from.service === 'execute-api' && !`${first}`.includes('*') && lookUpById(apis, `${first}`).length === 0;
    default:
      return false;
  }
};
