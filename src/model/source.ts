import type { UnreadItem } from './failure.ts';
import type { Bare, ResourceType } from './resource.ts';

/** Where a listing is asked for: a region's name, or `global`. */
export interface Place {
  readonly account: string;
  readonly partition: string;
  /** The region of regional resources; `global` for the others. */
  readonly region: string;
  /** The region in which global services are asked. */
  readonly homeRegion: string;
  /** The domain of the partition's services. */
  readonly dnsSuffix: string;
  readonly now: Date;
}

export type Scope = 'global' | 'regional';

/** One resource type as the engine can ask for it. Both methods throw `ReadFailure` or anything else; the engine makes a cause of it. */
export interface Source {
  readonly type: ResourceType;
  readonly scope: Scope;
  /** The names of its facets. */
  readonly facets: readonly string[];
  /** The ARN that stands for all resources of the type in a place. */
  readonly everything: (place: Place) => string;
  /** What there is; an item that could not be read comes as an `UnreadItem`, and the listing goes on. */
  readonly list: (place: Place) => AsyncIterable<Bare | UnreadItem>;
  /** Reads one facet; throws `ResourceGone` where the resource vanished. */
  readonly read: (item: Bare, facet: string, place: Place) => Promise<unknown>;
}
