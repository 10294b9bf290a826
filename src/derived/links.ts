import {
  type Held,
  type Inventoried,
  type Item,
  isManagerKind,
  type Link,
  type Read,
  type ResourceType,
  type Tags,
} from '../model/index.ts';
import { facts } from '../resources/index.ts';
import { managerOfKind } from './managed-by.ts';

/** What a resource holds: AWS refuses to remove these while it stands. */
export const holdsOf = <T extends ResourceType>(item: Item<T>): readonly Held[] =>
  facts[item.type].holds.map(({ type, ids }) => ({ type, ids: ids(item) }));

/**
 * True for what stands and goes with another resource: what that holds, what is attached to it or made by it, and the group
 * that made it and would make it again.
 */
export const belongsTo = (part: Inventoried, whole: Inventoried): boolean =>
  part.region === whole.region &&
  (names(facts[whole.type].holds, whole, part) ||
    names(facts[part.type].heldBy, part, whole) ||
    manages(whole, part) ||
    manages(part, whole));

const names = (links: readonly Link<never>[], from: Inventoried, to: Inventoried): boolean =>
  links.some(({ type, ids }) => type === to.type && ids(from as never).includes(to.id));

const manages = ({ type, id }: Inventoried, part: Inventoried): boolean =>
  isManagerKind(type) && managerOfKind(part, type, tagsOf(part)) === id;

// A listing that does not carry tags leaves them to a call of their own.
const tagsOf = ({ tags, facets }: Inventoried): Read<Tags> =>
  tags.known ? tags : ((facets.tagging as Read<Tags> | undefined) ?? tags);
