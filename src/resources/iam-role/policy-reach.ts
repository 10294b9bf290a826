import { MalformedAnswer } from '../reading/aws-fields.ts';

/** Whether a policy allows every action on every resource: `conditional` where it does so only under conditions. */
export type Reach = 'full' | 'conditional' | 'partial';

type OneOrMore<T> = T | readonly T[];

interface Statement {
  readonly Effect?: string;
  readonly Action?: OneOrMore<string>;
  readonly Resource?: OneOrMore<string>;
  readonly Condition?: object;
}

/**
 * How far an identity policy reaches, by its allowing statements; what it denies elsewhere is not subtracted. The document
 * comes URL-encoded, as IAM sends it, or plain. Throws `MalformedAnswer` where it is no JSON.
 */
export const reachOf = (document: string): Reach => {
  const full = statementsIn(document).filter(
    ({ Effect, Action, Resource }) =>
      Effect === 'Allow' && several(Action).some(isEveryAction) && several(Resource).some(isEveryResource),
  );
  if (full.length === 0) return 'partial';
  return full.some(({ Condition }) => Object.keys({ ...Condition }).length === 0) ? 'full' : 'conditional';
};

const isEveryAction = (action: string): boolean => /^\*+(?::\*+)?$/.test(action);

const isEveryResource = (resource: string): boolean => /^\*+$/.test(resource);

const statementsIn = (document: string): readonly Statement[] => {
  try {
    const text = document.startsWith('%') ? decodeURIComponent(document) : document;
    return several((JSON.parse(text) as { readonly Statement?: OneOrMore<Statement> }).Statement);
  } catch (error) {
    throw new MalformedAnswer('an identity policy is not JSON', { cause: error });
  }
};

const several = <T>(value: OneOrMore<T> | undefined): readonly T[] => {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
};
