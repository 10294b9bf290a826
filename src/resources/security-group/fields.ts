/** What a security group lets in, one entry for each source of each permission. */
export interface Ingress {
  /** `tcp`, `udp`, `icmp`, …, a protocol number, or `-1` for everything. */
  readonly protocol: string;
  /** First and last port; null where the protocol knows none, or everything is meant. */
  readonly ports: { readonly from: number; readonly to: number } | null;
  /** An IPv4 or IPv6 range; null where the source is something else. */
  readonly cidr: string | null;
  /** A list of ranges that is kept elsewhere; null where the source is something else. */
  readonly prefixListId: string | null;
  /** Another security group; null where the source is something else. */
  readonly groupId: string | null;
}

export interface SecurityGroupFields {
  readonly vpcId: string | null;
  readonly ingress: readonly Ingress[];
}

export interface SecurityGroupFacets {
  /** The ranges in each prefix list that it lets in, by the id of the list. */
  readonly listedRanges: { readonly [prefixListId: string]: readonly string[] };
}
