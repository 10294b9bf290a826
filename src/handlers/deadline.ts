import type { NotCollected } from '../model/index.ts';

/** As much of Lambda's context as is used: https://docs.aws.amazon.com/lambda/latest/dg/nodejs-context.html */
export interface Context {
  readonly awsRequestId?: string;
  readonly getRemainingTimeInMillis: () => number;
}

// Time to judge, compare, render and publish what there is by then.
const reserveMs = 30_000;

/** A signal that ends collecting while there is still time to notify, and the end of its timer. */
export const outOfTime = (context: Context): { readonly signal: AbortSignal; readonly clear: () => void } => {
  const controller = new AbortController();
  const remaining = context.getRemainingTimeInMillis();
  const reason: NotCollected = 'out-of-time';
  const timer = setTimeout(() => controller.abort(reason), Math.max(remaining - reserveMs, remaining / 2));
  return { signal: controller.signal, clear: () => clearTimeout(timer) };
};
