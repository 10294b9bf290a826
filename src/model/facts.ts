import type { ManagerSignal } from './managed-by.ts';
import type { FacetOf, FacetsOf, FieldsOf, Item, ResourceType } from './resource.ts';
import type { WaysOfUse } from './way-of-use.ts';
import type { Words } from './words.ts';

/** A resource as a console page is opened for it. */
export interface PageTarget {
  readonly id: string;
  readonly arn: string;
  readonly region: string;
}

type Field<T extends ResourceType> = keyof FieldsOf<T> & string;

/** Where AWS says something of a resource: in a field of its own, in a facet, or in a field of a facet. */
export type FieldPath<T extends ResourceType> =
  | { readonly field: Field<T> }
  | {
      [F in FacetOf<T>]: {
        readonly facet: F;
        /** A field of the facet; not given where the facet itself is meant. */
        readonly field?: FacetsOf<T>[F] extends object ? keyof FacetsOf<T>[F] & string : never;
      };
    }[FacetOf<T>];

/** How AWS dates a resource: by when it was made, by when it last changed, which is never earlier, or not at all. */
export type Dating<T extends ResourceType> = 'undated' | (FieldPath<T> & { readonly tells: 'made' | 'changed' });

/** What says that a resource is on its way out: one of some states, or a field that is set (true, or a date). */
export type Leaving<T extends ResourceType> = FieldPath<T> & { readonly states: readonly string[] | 'set' };

/** What marks a resource as made by an AWS service for itself: a field that is set, or names that begin so. */
export type AwsOwned<T extends ResourceType> = { readonly field: Field<T> } & (
  | { readonly is: 'set' }
  | { readonly is: 'named'; readonly prefix: string }
);

/**
 * When something goes in a clean-up, in this order: what makes a thing goes before it, since it would make it again; what
 * holds a thing goes before it, since AWS would refuse. Keys go last: whatever stood before may be encrypted with them.
 * https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/checklistforunwantedcharges.html
 */
export const removalPhases = [
  'stack',
  'environment',
  'group',
  'cluster',
  'load-balancer',
  'api',
  'compute',
  'database',
  'gateway',
  'address',
  'interface',
  'volume',
  'image',
  'snapshot',
  'storage',
  'key',
] as const;
export type RemovalPhase = (typeof removalPhases)[number];

/** Other resources that one resource names, by their ids. */
export interface Link<T extends ResourceType> {
  readonly type: ResourceType;
  readonly ids: (item: Item<T>) => readonly string[];
}

/** A type of CloudFormation's, and the physical ids of the members that one resource is: its own as a rule, of what is judged as one those of its parts. */
export interface StandsFor<T extends ResourceType> {
  readonly type: `${string}::${string}::${string}`;
  /** The resource's id where it is not given. */
  readonly ids?: (item: Item<T>) => readonly string[];
}

/** Everything that must be known of a resource type, besides what its listing and its facets say of each resource. */
export interface Facts<T extends ResourceType> {
  readonly type: T;
  /** What people call one of it. */
  readonly name: Words;
  /** The AWS service that it belongs to, as that service's users write it. */
  readonly service: string;
  /** The console page that shows it, behind the console's host. */
  readonly consolePage: (target: PageTarget) => string;
  /** What ASFF and OCSF call it; `Other` where they have no name: https://docs.aws.amazon.com/securityhub/latest/userguide/asff-resources.html */
  readonly asffType: string;
  /** Whether it bills by standing there, by use alone, or never by itself. */
  readonly bills: 'standing' | 'use' | 'never';
  readonly dated: Dating<T>;
  readonly leaving: readonly Leaving<T>[];
  readonly awsOwned: readonly AwsOwned<T>[];
  /** Who may have made it, most telling first. */
  readonly managedBy: readonly ManagerSignal<Field<T>>[];
  /** What CloudFormation and its like call it, by which a stack names its members. */
  readonly standsFor: readonly StandsFor<T>[];
  /** Every way in which AWS lets something use it: a rule may call it unused where all that are seen say no. */
  readonly uses: WaysOfUse<T>;
  /** When it goes in a clean-up; null for what no clean-up removes. */
  readonly phase: RemovalPhase | null;
  /** Of what AWS refuses the removal while this one stands. */
  readonly holds: readonly Link<T>[];
  /** The same seen from the other side, where AWS names only there what holds this one. */
  readonly heldBy: readonly Link<T>[];
}

/** The facts of one resource type. One that is missing does not compile. */
export const defineFacts = <const T extends ResourceType>(facts: Facts<T>): Facts<T> => facts;

/** A part of a console address. A half of a character, which only a damaged inventory holds, cannot be encoded. */
export const urlPart = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));
