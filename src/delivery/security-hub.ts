import { AwsFailure } from '../aws/read/failure.ts';
import {
  type HubFinding,
  type HubOptions,
  openSecurityHub,
  type Refusal,
  type SecurityHub,
} from '../aws/write/security-hub.ts';

/** Security Hub did not take everything; the message says what, and why. */
export class Undelivered extends Error {
  override readonly name = 'Undelivered';
}

/** Times that a finding is offered where Security Hub takes its batch and refuses the finding. */
const offers = 3;

/** Imports findings into the Security Hub of one region, batch by batch; what it refuses is offered again. Throws `Undelivered`. */
export const deliverFindings = async (findings: readonly HubFinding[], options: HubOptions): Promise<void> => {
  const hub = openSecurityHub(options);
  const refusals: Refusal[] = [];
  let sent = 0;
  try {
    for (const batch of batchesOf(findings)) {
      refusals.push(...(await offered(hub, batch)));
      sent += batch.length;
    }
  } catch (error) {
    if (!(error instanceof AwsFailure)) throw error;
    const failed = failedSentence(error, sent, findings.length, options.region);
    throw new Undelivered(refusals.length === 0 ? failed : `${failed} ${refusedSentence(refusals, sent)}`);
  } finally {
    hub.close();
  }
  if (refusals.length > 0) throw new Undelivered(refusedSentence(refusals, findings.length));
};

const offered = async (hub: SecurityHub, batch: readonly HubFinding[]): Promise<readonly Refusal[]> => {
  let left = batch;
  for (let offer = 1; ; offer += 1) {
    const refusals = await hub.importBatch(left);
    const refused = new Set(refusals.map(({ id }) => id));
    left = left.filter(({ Id }) => refused.has(Id));
    if (left.length === 0 || offer === offers) return refusals;
  }
};

// https://docs.aws.amazon.com/securityhub/latest/partnerguide/guidelines-batchimportfindings.html: 100 findings, 6 MB.
const largestBatch = 100;
const largestBatchBytes = 5_900_000;

/** Batches as large as Security Hub takes them. */
export const batchesOf = (findings: readonly HubFinding[]): readonly (readonly HubFinding[])[] => {
  const batches: HubFinding[][] = [];
  let room = 0;
  for (const finding of findings) {
    const bytes = Buffer.byteLength(JSON.stringify(finding)) + 1;
    const batch = batches.at(-1);
    if (batch === undefined || batch.length === largestBatch || bytes > room) {
      batches.push([finding]);
      room = largestBatchBytes - bytes;
    } else {
      batch.push(finding);
      room -= bytes;
    }
  }
  return batches;
};

const failedSentence = (error: AwsFailure, sent: number, all: number, region: string): string =>
  sent === 0
    ? `Nothing was delivered to Security Hub: ${reasonOf(error, region)}.`
    : `Nothing more was delivered to Security Hub after ${sent} of ${all} findings: ${reasonOf(error, region)}.`;

const reasonOf = ({ code, reason }: AwsFailure, region: string): string => {
  if (code === 'InvalidAccessException')
    return `it is not enabled in ${region}; enable it there, or name another region with AWS_REGION`;
  if (reason.kind === 'denied') return `AWS denied ${reason.action} in ${region}`;
  return reason.kind === 'failed' ? reason.detail.replace(/\.$/, '') : code;
};

const mostNamed = 20;

const refusedSentence = (refusals: readonly Refusal[], all: number): string => {
  const named = refusals.slice(0, mostNamed).map(({ id, code, message }) => `${id} (${code}: ${message})`);
  const rest = refusals.length > mostNamed ? [`and ${refusals.length - mostNamed} more`] : [];
  return `Security Hub refused ${refusals.length} of ${all} findings: ${[...named, ...rest].join('; ')}.`;
};
