// Does: read IAM policies, once for everybody: what a statement grants, to whom, restricted by what.
// May not: judge a resource, ask AWS, choose words.
export { type Access, accessTo } from './access.ts';
export type { Condition, RequestFacts } from './condition.ts';
export { parseIdentityPolicy, parseResourcePolicy, parseTrustPolicy } from './document.ts';
export { namesAction } from './names.ts';
export { least, most, type Permission, permissionFor } from './permission.ts';
export { accountOf } from './principal.ts';
export { type Reach, reachOf } from './reach.ts';
export { restrictsAllow } from './restricting-condition.ts';
export { type ServiceAccess, type ServiceCall, serviceAccess } from './service-access.ts';
export type { IdentityStatement, ResourceStatement, TrustStatement } from './statement.ts';
