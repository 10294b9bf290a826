import { isObject } from './json-shape.ts';
import {
  type IdentityStatement,
  identityStatement,
  type ResourceStatement,
  resourceStatement,
  type TrustStatement,
  trustStatement,
} from './statement.ts';

type Statements<S> = readonly S[] | null;

/**
 * The statements of a policy in JSON text, by the kind of the policy; null where any of it is not what AWS documents, for
 * half a policy decides nothing. https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#policies_resource-based
 */
export const parseResourcePolicy = (text: string): Statements<ResourceStatement> => statements(text, resourceStatement);

/** The same of a policy of a user, a group or a role, and of a permissions boundary. */
export const parseIdentityPolicy = (text: string): Statements<IdentityStatement> => statements(text, identityStatement);

/** The same of a role's trust policy. */
export const parseTrustPolicy = (text: string): Statements<TrustStatement> => statements(text, trustStatement);

const statements = <S>(text: string, read: (raw: unknown) => S | null): Statements<S> => {
  const document = jsonOf(text);
  if (!isObject(document) || document.Statement === undefined) return null;
  const list: readonly unknown[] = Array.isArray(document.Statement) ? document.Statement : [document.Statement];
  const found = list.map(read);
  return found.every((statement) => statement !== null) ? found : null;
};

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
