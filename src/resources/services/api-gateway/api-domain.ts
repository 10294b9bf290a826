/** A custom domain under which an API answers, with the stage that it maps to. */
export interface ApiDomain {
  readonly domain: string;
  /** Base path, empty for the root. */
  readonly path: string;
  /** null where the stage is chosen by the URL. */
  readonly stage: string | null;
  readonly mutualTls: boolean;
  /** True for a domain that answers only inside a VPC. */
  readonly privateOnly: boolean;
  /** True where a routing rule, not a base path, leads here. */
  readonly byRoutingRule: boolean;
}
