import { type Cause, type DeniedBy, ReadFailure } from '../../model/index.ts';
import { actionsOf } from './actions.ts';
import { clockSkewOf, skewInWords } from './clock-skew.ts';

/**
 * What kind of failure an AWS error is; `throttled`, `transient` and, for a while, `garbled` are worth another try. So is
 * `clock`, once: by then the SDK signs by AWS's clock.
 */
export type FailureKind = 'denied' | 'credentials' | 'clock' | 'throttled' | 'transient' | 'garbled' | 'refused';

/** Thrown by the port: a `ReadFailure` with AWS's own error code. */
export class AwsFailure extends ReadFailure {
  readonly code: string;
  readonly kind: FailureKind;

  constructor(code: string, kind: FailureKind, reason: Cause) {
    super(reason);
    this.name = 'AwsFailure';
    this.code = code;
    this.kind = kind;
  }
}

const denied = new Set([
  'AccessDenied',
  'AccessDeniedException',
  'AuthorizationError',
  'AuthorizationErrorException',
  'ForbiddenException',
  'NotAuthorized',
  'NotAuthorizedException',
  'OptInRequired',
  'SubscriptionRequiredException',
  'UnauthorizedException',
  'UnauthorizedOperation',
]);

const credentials = new Set([
  'AuthFailure',
  'CredentialsProviderError',
  'ExpiredToken',
  'ExpiredTokenException',
  'IncompleteSignature',
  'InvalidAccessKeyId',
  'InvalidClientTokenId',
  'InvalidSignatureException',
  'MissingAuthenticationToken',
  'MissingAuthenticationTokenException',
  'RequestExpired',
  'SignatureDoesNotMatch',
  'TokenProviderError',
  'TokenRefreshRequired',
  'UnrecognizedClientException',
]);

// Each of them also has other reasons, so they tell of the clock only where the answer shows another time.
const clock = new Set([
  'AuthFailure',
  'InvalidSignatureException',
  'RequestExpired',
  'RequestInTheFuture',
  'RequestTimeTooSkewed',
  'SignatureDoesNotMatch',
]);

const throttled = new Set([
  'BandwidthLimitExceeded',
  'EC2ThrottledException',
  'PriorRequestNotComplete',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'RequestThrottled',
  'RequestThrottledException',
  'SlowDown',
  'Throttled',
  'ThrottledException',
  'Throttling',
  'ThrottlingException',
  'TooManyRequests',
  'TooManyRequestsException',
]);

const transient = new Set([
  'AbortError',
  'ECONNREFUSED',
  'ECONNRESET',
  'EAI_AGAIN',
  'EPIPE',
  'ETIMEDOUT',
  'InternalError',
  'InternalFailure',
  'InternalServerError',
  'InternalServiceError',
  'InternalServiceException',
  'InternalServerException',
  'RequestInTheFuture',
  'RequestTimeTooSkewed',
  'RequestTimeout',
  'RequestTimeoutException',
  'ServiceException',
  'ServiceUnavailable',
  'ServiceUnavailableException',
  'TimeoutError',
  'Unavailable',
]);

interface Thrown {
  readonly name?: string;
  readonly code?: string;
  readonly Code?: string;
  readonly message?: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
  readonly $retryable?: { readonly throttling?: boolean };
  readonly ServerTime?: string | Date;
  readonly $response?: { readonly headers?: { readonly [name: string]: string } };
}

/** Names what AWS answered. By name and code: JSON services deny with HTTP 400, so the status tells nothing of that. */
export const failureOf = (operation: string, error: unknown): AwsFailure => {
  const thrown: Thrown = typeof error === 'object' && error !== null ? error : {};
  const code = codeOf(thrown);
  const skew = clock.has(code) ? clockSkewOf(thrown) : null;
  if (skew !== null) {
    const detail = `${code}: the clock of this machine is ${skewInWords(skew)}`;
    return new AwsFailure(code, 'clock', { kind: 'failed', operation, detail });
  }
  const kind = kindOf(code, thrown);
  return new AwsFailure(code, kind, reasonFor(operation, code, kind, thrown));
};

const codeOf = (thrown: Thrown): string => {
  const codes = [thrown.name, thrown.Code, thrown.code];
  const telling = codes.find((code) => code !== undefined && kindByCode(code) !== undefined);
  return telling ?? codes.find((code) => code !== undefined && code !== 'Error') ?? 'Unknown';
};

const kindByCode = (code: string): FailureKind | undefined => {
  if (denied.has(code)) return 'denied';
  if (credentials.has(code)) return 'credentials';
  if (throttled.has(code)) return 'throttled';
  return transient.has(code) ? 'transient' : undefined;
};

const kindOf = (code: string, thrown: Thrown): FailureKind => {
  const byCode = kindByCode(code);
  if (byCode !== undefined) return byCode;
  if (thrown.$retryable?.throttling === true) return 'throttled';
  const status = thrown.$metadata?.httpStatusCode;
  if (status === undefined || status < 500) return 'refused';
  return unparsed.has(code) ? 'garbled' : 'transient';
};

const reasonFor = (operation: string, code: string, kind: FailureKind, thrown: Thrown): Cause => {
  if (kind !== 'denied') return { kind: 'failed', operation, detail: detailOf(code, thrown) };
  const by = deniedBy(thrown.message);
  const action = /not authorized to perform: ([\w-]+:\w+)/.exec(thrown.message ?? '')?.[1] ?? actionsOf(operation)[0];
  return { kind: 'denied', operation, action: action ?? operation, ...(by === null ? {} : { deniedBy: by }) };
};

const deniedBy = (message: string | undefined): DeniedBy | null => {
  const named = /in an? (service control|permissions boundary|session|resource-based)/.exec(message ?? '')?.[1];
  const names: { readonly [words: string]: DeniedBy } = {
    'service control': 'service-control-policy',
    'permissions boundary': 'permissions-boundary',
    session: 'session-policy',
    'resource-based': 'resource-policy',
  };
  return named === undefined ? null : (names[named] ?? null);
};

// An answer that could not be parsed may hold anything, so of such an error only the name is told.
const unparsed = new Set(['SyntaxError', 'TypeError', 'Error', 'Unknown']);

const detailOf = (code: string, thrown: Thrown): string => {
  const status = thrown.$metadata?.httpStatusCode;
  const http = status === undefined ? '' : ` (HTTP ${status})`;
  if (unparsed.has(code)) return `malformed answer${http}`;
  const message = (thrown.message ?? '').split('\n')[0]?.slice(0, 200) ?? '';
  return message === '' || message === code ? `${code}${http}` : `${code}: ${message}`;
};
