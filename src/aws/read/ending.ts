import { type NotCollected, ReadFailure } from '../../model/index.ts';
import { abortable } from './abortable.ts';
import type { CredentialsEnd } from './credentials-end.ts';
import { AwsFailure } from './failure.ts';
import type { Send } from './sender.ts';

interface RunEnd {
  readonly credentials: CredentialsEnd;
  /** Where the credentials are known for certain: where the run began. */
  readonly homeRegion: string;
  /** Aborted with a `NotCollected` as its reason, also where the credentials end. */
  readonly signal: AbortSignal;
}

/** Sends until the run is over: from then on every call throws a `ReadFailure` that names it `not-collected`, and why. */
export const sendingUntil = ({ credentials, homeRegion, signal }: RunEnd, send: Send): Send => {
  const areKnown = (): Promise<boolean> =>
    send('sts:GetCallerIdentity', {}, homeRegion).then(
      () => true,
      (error: unknown) => !(error instanceof AwsFailure && error.kind === 'credentials'),
    );

  return async (operation, input, region) => {
    try {
      const answer = await abortable(signal, () => send(operation, input, region));
      credentials.taken();
      return answer;
    } catch (error) {
      if (error instanceof AwsFailure) await credentials.failed(error, region, areKnown);
      if (!signal.aborted) throw error;
      throw new ReadFailure({ kind: 'not-collected', resource: operation, why: signal.reason as NotCollected });
    }
  };
};
