import type { Read, Verdict, Verdicts } from '../../model/index.ts';
import type { ApiDomain } from '../../resources/services/api-gateway/api-domain.ts';
import type { wayMessages } from './api-endpoints.text.ts';

/** One way by which the internet comes to a stage: a host and path, without scheme. */
export interface Way {
  readonly stage: string;
  readonly through: string;
}

/** The ways to some stages; without any, why: nothing leads there, or only a domain that wants client certificates. */
export type Ways =
  | { readonly kind: 'open'; readonly ways: readonly Way[] }
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
export const waysTo = (
  stages: readonly string[],
  { host, disabled }: DefaultEndpoint,
  domains: Read<readonly ApiDomain[]>,
): Ways => {
  const direct = disabled ? [] : stages.map((stage) => ({ stage, through: withPath(host, stage) }));
  if (!domains.known) return disabled ? { kind: 'domainsUnread' } : { kind: 'open', ways: direct };
  const mapped = domains.value
    .filter(({ privateOnly }) => !privateOnly)
    .flatMap((domain) => leadingTo(domain, stages).map((stage) => ({ domain, stage })));
  const mappedWays = mapped
    .filter(({ domain }) => !domain.mutualTls)
    .map(({ domain, stage }) => ({ stage, through: through(domain, stage) }));
  const ways = [...direct, ...mappedWays];
  if (ways.length > 0) return { kind: 'open', ways };
  return { kind: mapped.length > 0 ? 'mutualTls' : 'unmapped' };
};

/** The verdict where no way is known. */
export const withoutWay = (
  verdict: Verdicts<typeof wayMessages>,
  kind: Exclude<Ways['kind'], 'open'>,
  api: string,
): Verdict => {
  if (kind === 'domainsUnread') return verdict.unclear(kind, { api });
  return kind === 'unmapped' ? verdict.notApplicable(kind, { api }) : verdict.pass(kind, { api });
};

const leadingTo = (domain: ApiDomain, stages: readonly string[]): readonly string[] =>
  stages.filter((stage) => domain.stage === null || domain.stage === stage);

const through = ({ domain, path, stage: fixed }: ApiDomain, stage: string): string => {
  const base = path === '' ? domain : `${domain}/${path}`;
  return fixed === null ? withPath(base, stage) : base;
};

// The stage `$default` answers at the root.
const withPath = (host: string, stage: string): string => (stage === '$default' ? host : `${host}/${stage}`);
