// The SDK commands are generic in everything; only their input and output matter here, hence `any`.
import type { Operation } from '../../model/index.ts';

/** How a listing goes on: which output field becomes which input field. */
export interface Paging {
  readonly input: string;
  readonly output: string;
}

type CommandClass = new (
  input: any,
) => { resolveMiddleware: (...args: any[]) => (args: any) => Promise<{ output: any }> };

export interface OperationSpec<C extends CommandClass = CommandClass> {
  readonly Command: C;
  /** Absent for an operation that answers in one page. */
  readonly paging?: Paging;
  /** Sent with every call, chiefly the largest page size. */
  readonly always?: { readonly [field: string]: unknown };
}

export type Operations = { readonly [name: Operation]: OperationSpec };

/** One SDK client and the operations of it that this program may call; each only reads. */
export interface Service<O extends Operations = Operations> {
  readonly Client: new (config: any) => AwsClient;
  readonly operations: O;
  /** What its client needs to be told besides. */
  readonly config?: { readonly [setting: string]: unknown };
}

/** As much of an SDK client as the port uses. */
export interface AwsClient {
  readonly config?: object;
  send(command: any, options?: any): Promise<any>;
  destroy(): void;
  readonly middlewareStack: { add(middleware: any, options: any): void };
}

/** Declares a service, keeping the exact types of its commands. */
export const defineService = <const O extends Operations>(service: Service<O>): Service<O> => service;

export type InputOfCommand<C> = C extends new (...args: infer A) => any ? Exclude<A, readonly []>[0] : never;
export type OutputOfCommand<C> = C extends new (
  ...args: any
) => {
  resolveMiddleware: (...args: any[]) => (args: any) => Promise<{ output: infer O }>;
}
  ? O
  : never;
