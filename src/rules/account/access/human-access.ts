import type { Entrance } from '../../../derived/role-trust.ts';

// Machines that sign in with a token: builds, deployments, pods, app users. They work in no account as people do.
const machineIssuers = [
  /^agent\.buildkite\.com$/,
  /^api\.bitbucket\.org\//,
  /^app\.terraform\.io$/,
  /^cognito-identity\./,
  /^gitlab\.com$/,
  /^oidc\.circleci\.com\//,
  /^oidc\.eks\./,
  /^oidc\.vercel\.com(\/|$)/,
  /^token\.actions\.githubusercontent\.com(\/|$)/,
];

/** A role for the holders of an issuer's tokens. */
export interface TokenRole {
  readonly role: string;
  readonly issuer: string;
}

/**
 * Which entrances let people work in the account: Identity Center, a SAML provider that still exists, another account. A
 * role that asks for an external id is made for a third party's software, and the console cannot switch to it. Tokens of an
 * issuer that is not known to speak for machines may be people's: nobody can tell from here.
 */
export const humanAccess = (
  entrances: readonly Entrance[],
  samlProviders: readonly string[],
): { readonly forPeople: readonly Entrance[]; readonly perhaps: readonly TokenRole[] } => ({
  forPeople: entrances.filter(
    ({ by, from, externalId }) =>
      by === 'identity-center' ||
      (by === 'saml' && from !== null && samlProviders.includes(from)) ||
      (by === 'another-account' && !externalId),
  ),
  perhaps: entrances.flatMap(({ role, by, from }) =>
    by === 'open-id' && from !== null && !machineIssuers.some((issuer) => issuer.test(from))
      ? [{ role, issuer: from }]
      : [],
  ),
});
