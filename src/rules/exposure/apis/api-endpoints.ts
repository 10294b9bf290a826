import type { Read, Verdict, Verdicts } from '../../../model/index.ts';
import type { ApiDomain } from '../../../resources/services/api-gateway/api-domain.ts';
import type { endpointMessages } from './api-endpoints.text.ts';

/** An endpoint by which the internet comes to a stage. */
export interface ApiEndpoint {
  readonly stage: string;
  /** Host and path, without scheme. */
  readonly address: string;
}

/** The endpoints of some stages; without any, why: nothing leads there, or only a domain that wants client certificates. */
export type ApiEndpoints =
  | { readonly kind: 'open'; readonly endpoints: readonly ApiEndpoint[] }
  | { readonly kind: 'unmapped' }
  | { readonly kind: 'mutualTls' }
  | { readonly kind: 'domainsUnread' };

/** The default endpoint of an API: host without scheme, and whether it was switched off. */
export interface DefaultEndpoint {
  readonly host: string;
  readonly disabled: boolean;
}

/**
 * How the internet comes to these stages. Mutual TLS on a domain authenticates only where the default endpoint is off:
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-mutual-tls.html
 */
export const apiEndpoints = (
  stages: readonly string[],
  { host, disabled }: DefaultEndpoint,
  domains: Read<readonly ApiDomain[]>,
): ApiEndpoints => {
  const direct = disabled ? [] : stages.map((stage) => ({ stage, address: withPath(host, stage) }));
  if (!domains.known) return disabled ? { kind: 'domainsUnread' } : { kind: 'open', endpoints: direct };
  const mapped = domains.value
    .filter(({ privateOnly }) => !privateOnly)
    .flatMap((domain) => leadingTo(domain, stages).map((stage) => ({ domain, stage })));
  const mappedEndpoints = mapped
    .filter(({ domain }) => !domain.mutualTls)
    .map(({ domain, stage }) => ({ stage, address: addressOf(domain, stage) }));
  const endpoints = [...direct, ...mappedEndpoints];
  if (endpoints.length > 0) return { kind: 'open', endpoints };
  return { kind: mapped.length > 0 ? 'mutualTls' : 'unmapped' };
};

/** The verdict where no endpoint is known. */
export const withoutEndpoint = (
  verdict: Verdicts<typeof endpointMessages>,
  kind: Exclude<ApiEndpoints['kind'], 'open'>,
  api: string,
): Verdict => {
  if (kind === 'domainsUnread') return verdict.unclear(kind, { api });
  return kind === 'unmapped' ? verdict.notApplicable(kind, { api }) : verdict.pass(kind, { api });
};

const leadingTo = (domain: ApiDomain, stages: readonly string[]): readonly string[] =>
  stages.filter((stage) => domain.stage === null || domain.stage === stage);

const addressOf = ({ domain, path, stage: fixed }: ApiDomain, stage: string): string => {
  const base = path === '' ? domain : `${domain}/${path}`;
  return fixed === null ? withPath(base, stage) : base;
};

// The stage `$default` answers at the root.
const withPath = (host: string, stage: string): string => (stage === '$default' ? host : `${host}/${stage}`);
