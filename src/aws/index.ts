// Does: reach AWS; the only importer of the SDK. Pages, turns, retries, errors to causes.
// May not: judge, choose words, call an operation that is not declared as reading only (publishing aside).
export { aliasOf, discoverRegions, identify } from './read/account.ts';
export type { Aws } from './read/aws.ts';
export { type Connection, type ConnectOptions, connect } from './read/connect.ts';
export { AwsFailure } from './read/failure.ts';
export type { InputOf, OperationName, OutputOf, ServiceLoader } from './read/operations.ts';
