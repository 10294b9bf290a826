import { accessTo, type ResourceStatement, restrictsAllow } from '../../../derived/policy/index.ts';
import { isPattern, parseArn } from '../../../model/index.ts';
import { type FunctionStatements, type Grant, openedBy } from './function-statements.ts';

const invocations = ['lambda:InvokeFunction', 'lambda:InvokeFunctionUrl'];

/** The services among the principals of a statement: `sns` and the like, with the domain of their partition. */
export const servicesOf = ({ principals: { but, values } }: ResourceStatement): readonly string[] =>
  but ? [] : values.filter(({ kind, name }) => kind === 'Service' && !isPattern(name)).map(({ name }) => name);

/** The statements that let a service call the function. */
export const serviceAllows = ({ functionArn, statements }: FunctionStatements): readonly ResourceStatement[] =>
  statements.filter(
    (statement) =>
      statement.effect === 'Allow' &&
      servicesOf(statement).length > 0 &&
      invocations.some((action) => accessTo([asAnyone(statement)], { action, resource: functionArn }) !== 'closed'),
  );

/** The grants by which a service calls the function for whoever asks it to: neither account nor source is fixed. */
export const serviceGrants = (policy: FunctionStatements): readonly Grant[] =>
  serviceAllows(policy).flatMap((statement) =>
    openedBy(policy, statement, { seenAs: asAnyone(statement), asked: invocations }),
  );

/**
 * Statements that fix the source of a service by the name of a bucket alone, which says nothing of the owner: once the
 * bucket is deleted, anybody may take its name. https://docs.aws.amazon.com/lambda/latest/dg/with-s3.html
 */
export const trustedByName = (policy: FunctionStatements): readonly ResourceStatement[] =>
  serviceAllows(policy).filter(({ conditions }) => {
    const restricting = conditions.filter(restrictsAllow);
    return (
      restricting.length > 0 &&
      restricting.every(({ key, values }) => key === 'aws:sourcearn' && values.some(namesNoAccount))
    );
  });

// A service that anyone may send is as good as anyone.
const asAnyone = (statement: ResourceStatement): ResourceStatement => ({
  ...statement,
  principals: { but: false, values: [{ kind: 'AWS', name: '*' }] },
});

const namesNoAccount = (value: string): boolean => parseArn(value)?.account === '';
