import { type Condition, parseConditions } from './condition.ts';
import { isObject, textsOf } from './json-shape.ts';
import type { Names } from './names.ts';
import { type Principals, parsePrincipals } from './principal.ts';

/** What every statement of a policy says: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html */
interface Statement {
  readonly sid: string | null;
  readonly effect: 'Allow' | 'Deny';
  readonly actions: Names;
  readonly conditions: readonly Condition[];
}

/** A statement of a user's, group's or role's policy, or of a permissions boundary: what its holder may do. */
export interface IdentityStatement extends Statement {
  readonly resources: Names;
}

/** A statement of a role's trust policy: who may take the role on. */
export interface TrustStatement extends Statement {
  readonly principals: Principals;
}

/** A statement of a resource's policy: who may do what with it. */
export interface ResourceStatement extends Statement {
  readonly principals: Principals;
  readonly resources: Names;
}

/** Reads a statement of an identity's policy, which names no principal; null where it is not what AWS documents. */
export const identityStatement = (raw: unknown): IdentityStatement | null => {
  const read = elementsOf(raw);
  if (read === null || read.principals !== 'absent' || isLacking(read.resources)) return null;
  return { ...read.statement, resources: read.resources };
};

/** The same of a trust policy, which names no resource. */
export const trustStatement = (raw: unknown): TrustStatement | null => {
  const read = elementsOf(raw);
  if (read === null || read.resources !== 'absent' || isLacking(read.principals)) return null;
  return { ...read.statement, principals: read.principals };
};

/** The same of a resource's policy, which names both. */
export const resourceStatement = (raw: unknown): ResourceStatement | null => {
  const read = elementsOf(raw);
  if (read === null || isLacking(read.principals) || isLacking(read.resources)) return null;
  return { ...read.statement, principals: read.principals, resources: read.resources };
};

/** An element that is not there, and one that is malformed, or there beside its opposite. */
type Lacking = 'absent' | 'malformed';

const isLacking = <T>(element: T | Lacking): element is Lacking => element === 'absent' || element === 'malformed';

const elementsOf = (raw: unknown) => {
  if (!isObject(raw) || (raw.Effect !== 'Allow' && raw.Effect !== 'Deny')) return null;
  const actions = element(raw, 'Action', textsOf);
  const conditions = parseConditions(raw.Condition);
  if (isLacking(actions) || conditions === null) return null;
  const sid = typeof raw.Sid === 'string' && raw.Sid !== '' ? raw.Sid : null;
  const statement: Statement = { sid, effect: raw.Effect, actions, conditions };
  return {
    statement,
    principals: element(raw, 'Principal', parsePrincipals),
    resources: element(raw, 'Resource', textsOf),
  };
};

const element = <V>(
  raw: { readonly [key: string]: unknown },
  name: string,
  read: (value: unknown) => readonly V[] | null,
): { readonly but: boolean; readonly values: readonly V[] } | Lacking => {
  const [plain, opposite] = [raw[name], raw[`Not${name}`]];
  if (plain === undefined && opposite === undefined) return 'absent';
  if (plain !== undefined && opposite !== undefined) return 'malformed';
  const values = read(plain ?? opposite);
  return values === null ? 'malformed' : { but: plain === undefined, values };
};
