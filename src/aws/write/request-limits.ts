/** How long one attempt may wait: to be connected, for its answer, and for the next byte of it. In milliseconds. */
export interface RequestLimits {
  readonly connectionTimeout: number;
  readonly requestTimeout: number;
  readonly socketTimeout: number;
  readonly throwOnRequestTimeout: true;
}

/** Limits for a call that is answered, or sent on, within `ms`; without them the SDK waits for ever. */
export const requestLimits = (ms: number): RequestLimits => ({
  connectionTimeout: 2_000,
  requestTimeout: ms,
  socketTimeout: ms,
  throwOnRequestTimeout: true,
});
