import type { NotCollected } from '../../model/index.ts';
import type { AwsFailure } from './failure.ts';

const expiredCodes = new Set(['ExpiredToken', 'ExpiredTokenException', 'RequestExpired', 'TokenRefreshRequired']);

/** True where the credentials were good once, and are so no more. */
export const hasExpired = ({ code, kind, reason }: AwsFailure): boolean =>
  kind === 'credentials' &&
  (expiredCodes.has(code) || (reason.kind === 'failed' && fromProvider(code) && /\bexpired\b/i.test(reason.detail)));

// The SDK's own, of an SSO session for example: nothing was sent.
const fromProvider = (code: string): boolean => code === 'CredentialsProviderError' || code === 'TokenProviderError';

/** Thrown where the credentials expired before everything was listed. */
export class CredentialsExpired extends Error {
  override readonly name = 'CredentialsExpired';
}

/** The credentials of one run, from the first call that AWS answers to the first that says that they have expired. */
export interface CredentialsEnd {
  /** Aborted with `credentials-expired`. */
  readonly signal: AbortSignal;
  /** AWS took the credentials. */
  readonly taken: () => void;
  /**
   * A call in a region failed. Where AWS no longer knows the credentials it may have taken them before, or know them in other
   * regions alone; `isKnown` asks that, once a region.
   */
  readonly failed: (failure: AwsFailure, region: string, isKnown: () => Promise<boolean>) => Promise<void>;
}

/** Watches for the end of credentials that were taken once: a run that none were ever taken of has not begun. */
export const credentialsEnd = (): CredentialsEnd => {
  const controller = new AbortController();
  const reason: NotCollected = 'credentials-expired';
  const answers = new Map<string, Promise<boolean>>();
  let wereTaken = false;
  return {
    signal: controller.signal,
    taken: () => {
      wereTaken = true;
    },
    failed: async (failure, region, isKnown) => {
      if (!wereTaken || failure.kind !== 'credentials' || controller.signal.aborted) return;
      if (!hasExpired(failure)) {
        if (fromProvider(failure.code)) return;
        const answer = answers.get(region) ?? isKnown();
        answers.set(region, answer);
        if (await answer) return;
      }
      controller.abort(reason);
    },
  };
};
