import { parseArn } from '../../model/index.ts';
import { MalformedAnswer } from '../reading/aws-fields.ts';
import type { Entrance } from './fields.ts';

type OneOrMore<T> = T | readonly T[];

interface Statement {
  readonly Effect?: string;
  readonly Action?: OneOrMore<string>;
  readonly Principal?: string | { readonly AWS?: OneOrMore<string>; readonly Federated?: OneOrMore<string> };
  readonly Condition?: { readonly [operator: string]: { readonly [key: string]: unknown } };
}

/** A role as far as its trust matters. */
export interface TrustingRole {
  readonly role: string;
  readonly path: string;
  /** The trust policy, URL-encoded as AWS sends it, or plain. */
  readonly policy: string;
}

type Who = Pick<Entrance, 'by' | 'from'>;

/** Who comes in through a role, other than AWS services and the account's own principals. Throws `MalformedAnswer`. */
export const entrancesOf = ({ role, path, policy }: TrustingRole, account: string): readonly Entrance[] => {
  // Identity Center makes its roles under a path that carries the partition's domain:
  // https://docs.aws.amazon.com/singlesignon/latest/userguide/permissionsetsconcept.html
  if (path.startsWith('/aws-reserved/sso.')) return [{ role, by: 'identity-center', from: null, externalId: false }];
  return statementsIn(policy)
    .filter(({ Effect }) => Effect === 'Allow')
    .flatMap((statement) => {
      const externalId = conditionKeys(statement).includes('sts:externalid');
      return [...accountsIn(statement, account), ...providersIn(statement)].map((who) => ({
        role,
        ...who,
        externalId,
      }));
    });
};

const statementsIn = (policy: string): readonly Statement[] => {
  try {
    const text = policy.startsWith('%') ? decodeURIComponent(policy) : policy;
    return several((JSON.parse(text) as { readonly Statement?: OneOrMore<Statement> }).Statement);
  } catch (error) {
    throw new MalformedAnswer('a trust policy is not JSON', { cause: error });
  }
};

const accountsIn = (statement: Statement, own: string): readonly Who[] => {
  const { Principal } = statement;
  const principals = typeof Principal === 'string' ? [Principal] : several(Principal?.AWS);
  return allows(statement, 'sts:AssumeRole')
    ? principals
        .map(accountOf)
        .filter((account) => account !== null && account !== own)
        .map((from) => ({ by: 'another-account', from }))
    : [];
};

// A principal that was deleted stands there as its bare id (AIDA…, AROA…), and is nobody.
const accountOf = (principal: string): string | null => {
  if (principal === '*') return '*';
  const arn = parseArn(principal);
  const account = arn === null ? principal : arn.account;
  return /^\d{12}$/.test(account) ? account : null;
};

const providersIn = (statement: Statement): readonly Who[] => {
  const { Principal } = statement;
  const providers = several(typeof Principal === 'string' ? undefined : Principal?.Federated);
  return providers.flatMap((provider): readonly Who[] => {
    const arn = parseArn(provider);
    if (arn !== null && arn.resource.startsWith('saml-provider/'))
      return allows(statement, 'sts:AssumeRoleWithSAML') ? [{ by: 'saml', from: provider }] : [];
    const issuer = arn === null ? provider : arn.resource.replace('oidc-provider/', '');
    return allows(statement, 'sts:AssumeRoleWithWebIdentity') ? [{ by: 'open-id', from: issuer }] : [];
  });
};

const allows = ({ Action }: Statement, operation: string): boolean =>
  several(Action).some((action) => {
    const pattern = action
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.');
    return new RegExp(`^${pattern}$`, 'i').test(operation);
  });

const conditionKeys = ({ Condition }: Statement): readonly string[] =>
  Object.values({ ...Condition }).flatMap((keys) => Object.keys(keys).map((key) => key.toLowerCase()));

const several = <T>(value: OneOrMore<T> | undefined): readonly T[] => {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
};
