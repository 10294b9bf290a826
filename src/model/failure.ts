import type { Cause, ItemName } from './read.ts';
import { thrownText } from './thrown.ts';

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

/** One item of a listing that could not be read: it costs one unknown, and the others of its page are judged. */
export class UnreadItem extends Error {
  /** The resource, where the answer names it. */
  readonly item: ItemName | null;

  /** `cause` is what was thrown while the item was read. */
  constructor(item: ItemName | null, cause: unknown) {
    super(cause instanceof Error ? cause.message : thrownText(cause), { cause });
    this.name = 'UnreadItem';
    this.item = item;
  }
}

/** Thrown where a step did not end within its share of the time that was left: whether it was done, nobody knows. */
export class OutOfTime extends Error {
  // As the SDK calls it, so that it is known for what may pass.
  override readonly name = 'TimeoutError';

  constructor() {
    super('no answer within the time that was left');
  }
}
