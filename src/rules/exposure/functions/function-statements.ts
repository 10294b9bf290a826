import {
  accessTo,
  parseResourcePolicy,
  type RequestFacts,
  type ResourceStatement,
} from '../../../derived/policy/index.ts';
import type { FunctionPolicy } from '../../../resources/lambda-function/fields.ts';

/** The statements of the policy of a function or of one of its aliases. */
export interface FunctionStatements {
  readonly qualifier: string | null;
  readonly functionArn: string;
  readonly statements: readonly ResourceStatement[];
}

/** A statement that lets in more than it should, and the actions that it opens. */
export interface Grant {
  readonly qualifier: string | null;
  readonly statement: ResourceStatement;
  readonly actions: readonly string[];
}

/** The policies of a function that could be understood, and whether there was one that could not. */
export const understood = (policies: readonly FunctionPolicy[]) => {
  const parsed = policies.map(({ qualifier, functionArn, policy }) => ({
    qualifier,
    functionArn,
    statements: parseResourcePolicy(policy),
  }));
  return {
    puzzling: parsed.some(({ statements }) => statements === null),
    policies: parsed.flatMap(({ statements, ...holder }): readonly FunctionStatements[] =>
      statements === null ? [] : [{ ...holder, statements }],
    ),
  };
};

interface Question {
  readonly seenAs: ResourceStatement;
  readonly asked: readonly string[];
  readonly facts?: RequestFacts;
}

/** What an Allow, read as `seenAs`, opens to the world of the actions asked about, after every Deny of the same policy. */
export const openedBy = (
  { qualifier, functionArn, statements }: FunctionStatements,
  statement: ResourceStatement,
  { seenAs, asked, facts = {} }: Question,
): readonly Grant[] => {
  const policy = [seenAs, ...statements.filter(({ effect }) => effect === 'Deny')];
  const actions = asked.filter((action) => accessTo(policy, { action, resource: functionArn, facts }) === 'open');
  return actions.length === 0 ? [] : [{ qualifier, statement, actions }];
};
