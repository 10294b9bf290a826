import type { IncomingMessage } from 'node:http';

/** What AWS allows: calls a second in the long run, and how many at once. */
interface Quota {
  readonly name: string;
  readonly perSecond: number;
  readonly burst: number;
}

/** One call, as it stands on the wire. */
interface Call {
  readonly service: string;
  readonly region: string;
  readonly operation: string;
}

interface Refusal {
  readonly status: number;
  readonly headers: { readonly [name: string]: string };
  readonly content: Buffer;
}

/** AWS's published limits, enforced to the letter in every region; the account has them to itself. */
export interface PublishedLimits {
  /** The refusal of a call that comes too fast; null where it may pass. */
  readonly refusal: (call: Call) => Refusal | null;
  readonly refused: () => number;
  /** Seconds that the limits alone take for what was asked since the start: of the slowest bucket. */
  readonly bound: () => { readonly seconds: number; readonly bucket: string };
  readonly reset: () => void;
}

// https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html and its like; see src/aws/read/limits.ts.
const quotaOf = ({ service, operation }: Call): Quota | null => {
  switch (service) {
    case 'ec2':
      return { name: `ec2:${operation}`, perSecond: 20, burst: 100 };
    case 'apigateway':
      return { name: 'apigateway', perSecond: 10, burst: 40 };
    case 'lambda':
      return { name: operation.endsWith('/policy') ? 'lambda:GetPolicy' : 'lambda', perSecond: 15, burst: 15 };
    case 'route53':
      return { name: 'route53', perSecond: 5, burst: 5 };
    case 'sns':
      return { name: `sns:${operation}`, perSecond: 30, burst: 30 };
    case 'monitoring':
      return operation.includes('DescribeAlarms')
        ? { name: 'cloudwatch:DescribeAlarms', perSecond: 9, burst: 9 }
        : { name: `cloudwatch:${operation}`, perSecond: 400, burst: 400 };
    default:
      return null;
  }
};

/** What a request calls, from its signature and its body. */
export const callOf = (
  { method, url, headers }: Pick<IncomingMessage, 'method' | 'url' | 'headers'>,
  body: string,
): Call => {
  const [, region = '', service = ''] =
    /Credential=[^/]*\/\d+\/([^/]*)\/([^/]*)/.exec(headers.authorization ?? '') ?? [];
  const target = headers['x-amz-target'];
  const action = new URLSearchParams(body).get('Action');
  return { service, region, operation: `${target ?? action ?? `${method} ${(url ?? '').split('?')[0]}`}` };
};

export const publishedLimits = (): PublishedLimits => {
  const buckets = new Map<string, { tokens: number; at: number; asked: number; quota: Quota }>();
  let refused = 0;
  return {
    refusal: (call) => {
      const quota = quotaOf(call);
      if (quota === null) return null;
      const now = performance.now() / 1000;
      const key = `${quota.name} ${call.region}`;
      const held = buckets.get(key) ?? { tokens: quota.burst, at: now, asked: 0, quota };
      const tokens = Math.min(quota.burst, held.tokens + (now - held.at) * quota.perSecond);
      const passes = tokens >= 1;
      buckets.set(key, { tokens: passes ? tokens - 1 : tokens, at: now, asked: held.asked + (passes ? 1 : 0), quota });
      if (passes) return null;
      refused += 1;
      return tooFast(call.service);
    },
    refused: () => refused,
    bound: () => {
      const waits = [...buckets].map(([bucket, { asked, quota }]) => ({
        bucket,
        seconds: Math.max(0, asked - quota.burst) / quota.perSecond,
      }));
      return waits.reduce((most, each) => (each.seconds > most.seconds ? each : most), { bucket: 'none', seconds: 0 });
    },
    reset: () => {
      buckets.clear();
      refused = 0;
    },
  };
};

const tooFast = (service: string): Refusal => {
  if (service === 'lambda' || service === 'apigateway')
    return {
      status: 429,
      headers: { 'content-type': 'application/json', 'x-amzn-errortype': 'TooManyRequestsException' },
      content: Buffer.from('{"message":"Rate exceeded"}'),
    };
  const xml =
    service === 'ec2'
      ? '<Response><Errors><Error><Code>RequestLimitExceeded</Code><Message>Request limit exceeded.</Message></Error></Errors></Response>'
      : '<ErrorResponse><Error><Type>Sender</Type><Code>Throttling</Code><Message>Rate exceeded</Message></Error></ErrorResponse>';
  return { status: service === 'ec2' ? 503 : 400, headers: { 'content-type': 'text/xml' }, content: Buffer.from(xml) };
};
