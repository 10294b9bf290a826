import type { Identity } from '../../../model/index.ts';

/** What people call an API: its name, which is no identity, else its id. */
export const titleOf = ({ name, id }: Identity): string => name ?? id;

/** The host of an endpoint: its URL without the scheme. */
export const hostOf = (endpoint: string): string => endpoint.replace(/^\w+:\/\//, '');

const askers = ['AWS_IAM', 'CUSTOM', 'JWT', 'COGNITO_USER_POOLS'];

/** True where an authorization type is none that AWS documents, so that nobody can tell what it asks. */
export const isStrange = (authorizationType: string): boolean =>
  authorizationType !== 'NONE' && !askers.includes(authorizationType);
