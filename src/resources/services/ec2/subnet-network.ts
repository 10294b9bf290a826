/** A subnet, and the VPC in which it lies. */
export interface SubnetPlace {
  readonly subnetId: string;
  readonly vpcId: string;
}

/** A route that is in force. */
export interface SubnetRoute {
  /** An IPv4 or IPv6 range, or the id of a prefix list. */
  readonly destination: string;
  /** What it leads to: `igw-…`, `nat-…`, `eigw-…` (egress only), `vpce-…`, `local`, or another kind of gateway. */
  readonly target: string;
}

/** How a subnet is routed. */
export interface SubnetRoutes {
  readonly subnetId: string;
  /** By its own route table, else by the main one of its VPC; null where AWS shows neither, as in a network of others. */
  readonly routes: readonly SubnetRoute[] | null;
}

/** A rule of a network ACL; the lowest number that matches decides. */
export interface AclEntry {
  readonly number: number;
  readonly direction: 'in' | 'out';
  readonly allows: boolean;
  /** A protocol number, `6` is TCP and `17` UDP, or `-1` for everything. */
  readonly protocol: string;
  readonly range: string;
  /** First and last port; null for all. */
  readonly ports: { readonly from: number; readonly to: number } | null;
}

/** What the network ACL of a subnet lets through. */
export interface SubnetAcl {
  readonly subnetId: string;
  /** Null where AWS shows none, as in a network of others. */
  readonly entries: readonly AclEntry[] | null;
}
