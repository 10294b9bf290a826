import type { Args } from './words.ts';

/** An AWS operation as `service:Operation`, for example `ec2:DescribeAddresses`. */
export type Operation = `${string}:${string}`;

/** What ends a run before its time. */
export const cutShortReasons = ['out-of-time', 'interrupted', 'credentials-expired'] as const;
export type CutShort = (typeof cutShortReasons)[number];

/** Why something was never asked. */
export const notCollectedReasons = ['region-off', ...cutShortReasons, 'not-in-inventory'] as const;
export type NotCollected = (typeof notCollectedReasons)[number];

/** A policy above the caller's own, where AWS names it: granting the action to the role would not help. */
export type DeniedBy = 'service-control-policy' | 'permissions-boundary' | 'session-policy' | 'resource-policy';

/** Why a value is not known. The only vocabulary for absence in the whole program. */
export type Cause =
  | { readonly kind: 'denied'; readonly operation: string; readonly action: string; readonly deniedBy?: DeniedBy }
  | { readonly kind: 'failed'; readonly operation: string; readonly detail: string }
  | { readonly kind: 'not-collected'; readonly resource: string; readonly why: NotCollected }
  | { readonly kind: 'unclear'; readonly message: string; readonly args: Args }
  /** What a rule found, where something else says whether that counts: a further cause, beside the one that hides it. */
  | { readonly kind: 'would-fail'; readonly message: string; readonly args: Args };

/** A value that AWS told us, or the cause why it did not. `null` inside means that AWS said "none". */
export type Read<T> = { readonly known: true; readonly value: T } | { readonly known: false; readonly cause: Cause };

/** A resource by its names alone. */
export interface ItemName {
  readonly id: string;
  readonly arn: string;
}

/** Why a part of a listing is missing; with `of` where that part is one resource, which stands there and could not be read. */
export type Gap = Cause & { readonly of?: ItemName };

/** What a listing gave, and the cause of every part that is missing. Nothing missing: the list is whole. */
export interface Listing<R> {
  readonly items: readonly R[];
  readonly missing: readonly Gap[];
}

/** The cause of a gap by itself. */
export const causeIn = ({ of: _, ...cause }: Gap): Cause => cause;

export const known = <T>(value: T): Read<T> => ({ known: true, value });

export const unread = (cause: Cause): { readonly known: false; readonly cause: Cause } => ({
  known: false,
  cause,
});
