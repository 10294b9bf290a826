// Does: read IAM policies, once for everybody: what a statement grants, to whom, restricted by what.
// May not: judge a resource, ask AWS, choose words.
export { accessTo } from './access.ts';
export type { Condition } from './condition.ts';
export { parsePolicy, type Statement } from './document.ts';
export { letsInFixed } from './restricting-condition.ts';
