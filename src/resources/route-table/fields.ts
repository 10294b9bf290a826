export interface RouteTableFields {
  readonly vpcId: string;
  /** True for the table of every subnet of its VPC that has none of its own. */
  readonly main: boolean;
  /** The subnets that go by it. */
  readonly subnetIds: readonly string[];
  /** What its routes lead to, by id, the VPC itself (`local`) apart; sorted, each once. */
  readonly targets: readonly string[];
}

export type RouteTableFacets = Record<never, never>;
