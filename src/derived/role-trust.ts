import { parseArn } from '../model/index.ts';
import type { TrustingRole, TrustPolicy } from '../resources/account/role-trust.ts';
import { accountOf, namesAction, parseTrustPolicy, type TrustStatement } from './policy/index.ts';

/** Someone outside the account's own users whom a role lets in. */
export interface Entrance {
  /** The role's name. */
  readonly role: string;
  readonly by: 'identity-center' | 'saml' | 'another-account' | 'open-id';
  /** The SAML provider's ARN, the account's id or `*`, the issuer of the tokens; null for Identity Center. */
  readonly from: string | null;
  /** True where the role asks for an external id, as roles for third parties do: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html */
  readonly externalId: boolean;
}

/** Who comes in through some roles. */
export interface Entrances {
  /** By the names of the roles. What one statement denies is not taken off another. */
  readonly entrances: readonly Entrance[];
  /** Roles whose trust policy is not what AWS documents, so that nobody can tell. */
  readonly puzzling: readonly string[];
}

/** Who comes in through the roles of an account, other than AWS services and its own principals. */
export const entrancesOf = (policies: readonly TrustPolicy[], account: string): Entrances => {
  const read = policies
    .flatMap(({ policy, roles }) => {
      const parties = parseTrustPolicy(policy)?.flatMap((statement) => partiesOf(statement, account)) ?? null;
      return roles.map((role) => ({ role: role.name, parties: isOfIdentityCenter(role) ? [identityCenter] : parties }));
    })
    .toSorted((a, b) => (a.role < b.role ? -1 : 1));
  return {
    entrances: read.flatMap(({ role, parties }) => (parties ?? []).map((party) => ({ role, ...party }))),
    puzzling: read.filter(({ parties }) => parties === null).map(({ role }) => role),
  };
};

type Party = Omit<Entrance, 'role'>;

const identityCenter: Party = { by: 'identity-center', from: null, externalId: false };

// Identity Center makes its roles under a path that carries the partition's domain:
// https://docs.aws.amazon.com/singlesignon/latest/userguide/permissionsetsconcept.html
const isOfIdentityCenter = ({ path }: TrustingRole): boolean => path.startsWith('/aws-reserved/sso.');

const partiesOf = (statement: TrustStatement, own: string): readonly Party[] => {
  if (statement.effect === 'Deny') return [];
  const externalId = statement.conditions.some(({ key }) => key === 'sts:externalid');
  return [...accountsIn(statement, own), ...providersIn(statement)].map((who) => ({ ...who, externalId }));
};

type Who = Pick<Entrance, 'by' | 'from'>;

const accountsIn = ({ actions, principals: { but, values } }: TrustStatement, own: string): readonly Who[] => {
  if (!namesAction(actions, 'sts:AssumeRole')) return [];
  // Whoever lets in all but somebody lets in the world.
  const accounts = but ? ['*'] : values.filter(({ kind }) => kind === 'AWS').map(accountOf);
  return accounts
    .filter((account) => account !== null && account !== own)
    .map((from) => ({ by: 'another-account', from }));
};

const providersIn = ({ actions, principals: { but, values } }: TrustStatement): readonly Who[] =>
  (but ? [] : values).flatMap(({ kind, name }): readonly Who[] => {
    if (kind !== 'Federated') return [];
    const resource = parseArn(name)?.resource;
    if (resource?.startsWith('saml-provider/'))
      return namesAction(actions, 'sts:AssumeRoleWithSAML') ? [{ by: 'saml', from: name }] : [];
    const issuer = resource === undefined ? name : resource.replace('oidc-provider/', '');
    return namesAction(actions, 'sts:AssumeRoleWithWebIdentity') ? [{ by: 'open-id', from: issuer }] : [];
  });
