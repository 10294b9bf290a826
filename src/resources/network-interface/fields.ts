export interface NetworkInterfaceFields {
  /** available, associated, attaching, in-use or detaching. */
  readonly status: string;
  readonly instanceId: string | null;
  /** The service that asked for the interface, or null. */
  readonly requesterId: string | null;
  readonly requesterManaged: boolean;
  readonly interfaceType: string;
  readonly description: string | null;
}

export type NetworkInterfaceFacets = Record<never, never>;
