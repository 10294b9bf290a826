import { isPattern, parseArn } from '../../model/index.ts';
import { isObject, textsOf } from './json-shape.ts';

/** Somebody whom a statement names: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html */
export interface Principal {
  /** `AWS`, `Service`, `Federated` or `CanonicalUser`; a lone `*` is the same as that of `AWS`. */
  readonly kind: string;
  readonly name: string;
}

/** Whom a statement names; where `but`, everybody except them (NotPrincipal). */
export interface Principals {
  readonly but: boolean;
  readonly values: readonly Principal[];
}

/** `"*"`, or names by kind: `{"AWS": […], "Service": …}`; null for anything else. */
export const parsePrincipals = (value: unknown): readonly Principal[] | null => {
  const kinds = Object.entries(isObject(value) ? value : { AWS: value }).map(([kind, written]) => {
    const names = textsOf(written);
    return names === null ? null : names.map((name) => ({ kind, name }));
  });
  return kinds.every((names) => names !== null) ? kinds.flat() : null;
};

/** Whom principals open a statement to, where that is the whole world; null where they are fixed. */
export const opennessOf = ({ but, values }: Principals): 'everyone' | 'any-account' | 'everyone-but' | null => {
  if (but) return 'everyone-but';
  if (values.some(isEverybody)) return 'everyone';
  return values.some(isOfAnyAccount) ? 'any-account' : null;
};

/** True where nobody is left out but named ones. */
export const reachEveryone = ({ but, values }: Principals): boolean =>
  but ? !values.some(({ name }) => isPattern(name)) : values.some(isEverybody);

const isEverybody = ({ name }: Principal): boolean => name === '*';

// `arn:aws:iam::*:root`, `arn:*`: the account part is wild. A bare account number or service name is fixed.
const isOfAnyAccount = ({ name }: Principal): boolean => {
  if (!isPattern(name)) return false;
  const account = name.split(':')[4];
  return account === undefined || isPattern(account);
};

/**
 * The account of an `AWS` principal, or `*`; null where it names none, as a principal that was deleted, which stands there as
 * its bare id (AIDA…, AROA…) and is nobody.
 */
export const accountOf = ({ name }: Principal): string | null => {
  if (name === '*') return '*';
  const account = parseArn(name)?.account ?? name;
  return /^\d{12}$/.test(account) ? account : null;
};
