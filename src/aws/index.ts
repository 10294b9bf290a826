export type { Aws } from './aws.ts';
export type { InputOf, OperationName, OutputOf } from './operations.ts';
