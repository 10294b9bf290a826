import {
  type AwsSecurityFinding,
  BatchImportFindingsCommand,
  type BatchImportFindingsResponse,
  SecurityHubClient,
} from '@aws-sdk/client-securityhub';
import { type Clock, systemClock } from '../read/clock.ts';
import { type AwsFailure, failureOf } from '../read/failure.ts';
import { backOff } from '../read/sender.ts';
import { createTokenBucket } from '../read/token-bucket.ts';
import { requestLimits } from './request-limits.ts';

/** A finding in the AWS Security Finding Format, as far as its delivery needs to know it. */
export interface HubFinding {
  readonly Id: string;
}

/** A finding that Security Hub did not take, and what it says of it. */
export interface Refusal {
  readonly id: string;
  readonly code: string;
  readonly message: string;
}

export interface SecurityHub {
  /** Imports one batch: at most 100 findings of at most 6 MB. What of it was refused; throws `AwsFailure` where all of it was. */
  readonly importBatch: (findings: readonly HubFinding[]) => Promise<readonly Refusal[]>;
  readonly close: () => void;
}

export interface HubOptions {
  readonly region: string;
  readonly profile?: string | undefined;
  readonly clock?: Clock;
}

const operation = 'securityhub:BatchImportFindings';
const attempts = 6;
const attemptMs = 30_000;

// https://docs.aws.amazon.com/securityhub/latest/partnerguide/guidelines-batchimportfindings.html: 10 a second, 30 at once.
const limit = { bucket: operation, perSecond: 9.5, burst: 28 };

/** Security Hub of one region, to be written to only where somebody asked for it. */
export const openSecurityHub = ({ region, profile, clock = systemClock }: HubOptions): SecurityHub => {
  const client = new SecurityHubClient({
    region,
    maxAttempts: 1,
    requestHandler: requestLimits(attemptMs),
    ...(profile === undefined ? {} : { profile }),
  });
  const turns = createTokenBucket(limit, clock);
  const { signal } = new AbortController();

  const send = async (command: BatchImportFindingsCommand) => {
    for (let wait = turns.readyIn(); wait > 0; wait = turns.readyIn()) await clock.sleep(wait, signal);
    turns.take();
    const answer = await client.send(command);
    turns.answered();
    return answer;
  };

  return {
    importBatch: async (findings) => {
      const command = new BatchImportFindingsCommand({ Findings: findings as unknown as AwsSecurityFinding[] });
      for (let tries = 1; ; tries += 1) {
        try {
          return refusalsIn(await send(command));
        } catch (error) {
          const failure = failureOf(operation, error);
          if (failure.kind === 'throttled') turns.throttled();
          if (tries >= attempts || !mayPass(failure, tries)) throw failure;
          await clock.sleep(backOff(tries, clock), signal);
        }
      }
    },
    close: () => client.destroy(),
  };
};

// A wrong clock once: by then the SDK has corrected it.
const mayPass = ({ kind }: AwsFailure, tries: number): boolean =>
  kind === 'throttled' || kind === 'transient' || (kind === 'clock' && tries === 1);

const refusalsIn = ({ FailedCount, FailedFindings }: BatchImportFindingsResponse): readonly Refusal[] => {
  if (FailedCount === 0) return [];
  if (FailedCount === undefined || FailedFindings?.length !== FailedCount)
    throw new Error(`${operation} did not say which findings it refused.`);
  return FailedFindings.map(({ Id, ErrorCode, ErrorMessage }) => {
    if (Id === undefined) throw new Error(`${operation} did not say which finding it refused.`);
    return { id: Id, code: `${ErrorCode}`, message: `${ErrorMessage}` };
  });
};
