import { type Condition, parseConditions } from './condition.ts';
import { isObject, textsOf } from './shape.ts';

/** What a statement names; where `but`, everything except that (NotPrincipal, NotAction, NotResource). */
export interface Names {
  readonly but: boolean;
  readonly values: readonly string[];
}

/** One statement of a resource policy: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html */
export interface Statement {
  readonly sid: string | null;
  readonly effect: 'Allow' | 'Deny';
  readonly principals: Names;
  readonly actions: Names;
  readonly resources: Names;
  readonly conditions: readonly Condition[];
}

/** The statements of a resource policy; null where any of it is not what AWS documents, for half a policy decides nothing. */
export const parsePolicy = (text: string): readonly Statement[] | null => {
  const document = jsonOf(text);
  if (!isObject(document) || document.Statement === undefined) return null;
  const list: readonly unknown[] = Array.isArray(document.Statement) ? document.Statement : [document.Statement];
  const statements = list.map(statementOf);
  return statements.every((statement) => statement !== null) ? statements : null;
};

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const statementOf = (raw: unknown): Statement | null => {
  if (!isObject(raw) || (raw.Effect !== 'Allow' && raw.Effect !== 'Deny')) return null;
  const principals = namesOf(raw, 'Principal', principalsOf);
  const actions = namesOf(raw, 'Action', textsOf);
  const resources = namesOf(raw, 'Resource', textsOf);
  const conditions = parseConditions(raw.Condition);
  if (principals === null || actions === null || resources === null || conditions === null) return null;
  const sid = typeof raw.Sid === 'string' && raw.Sid !== '' ? raw.Sid : null;
  return { sid, effect: raw.Effect, principals, actions, resources, conditions };
};

const namesOf = (
  raw: { readonly [key: string]: unknown },
  element: string,
  read: (value: unknown) => readonly string[] | null,
): Names | null => {
  const but = raw[`Not${element}`] !== undefined;
  if (but === (raw[element] !== undefined)) return null;
  const values = read(raw[but ? `Not${element}` : element]);
  return values === null ? null : { but, values };
};

// `"*"`, or lists by kind: {"AWS": […], "Service": …, "Federated": …, "CanonicalUser": …}
const principalsOf = (value: unknown): readonly string[] | null => {
  if (!isObject(value)) return textsOf(value);
  const kinds = Object.values(value).map(textsOf);
  return kinds.every((kind) => kind !== null) ? kinds.flat() : null;
};
