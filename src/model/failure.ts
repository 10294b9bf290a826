import type { Cause } from './read.ts';

/** Thrown by the AWS port and by collectors: the answer did not come, and `cause` says why. */
export class ReadFailure extends Error {
  readonly reason: Cause;

  constructor(reason: Cause) {
    super('detail' in reason ? `${reason.operation}: ${reason.detail}` : reason.kind);
    this.name = 'ReadFailure';
    this.reason = reason;
  }
}

/** Thrown by a facet when the resource vanished after it was listed: it is dropped, not unknown. */
export class ResourceGone extends Error {
  constructor(id: string) {
    super(`${id} no longer exists`);
    this.name = 'ResourceGone';
  }
}
