import {
  type Caution,
  type Command,
  type EndingCommand,
  type Item,
  isNotSeen,
  type ManagedBy,
  type Removal,
  type ResourceType,
  type WayOfUse,
} from '../model/index.ts';
import { facts } from '../resources/index.ts';
import { holdsOf } from './links.ts';
import { managerRemoval } from './manager-removal.ts';

/** What a rule says of how its resource goes; what is not given is nothing, or the same as `remove`. */
export interface Steps {
  /** What AWS asks for before it copies or ends anything, as a stopped database is started; first of all, for good as well. */
  readonly prepare?: readonly Command[];
  readonly keep?: readonly Command[];
  readonly remove: readonly Command[];
  readonly forGood?: readonly (Command | EndingCommand)[];
  readonly waits?: readonly Command[];
  readonly cautions?: readonly Caution[];
  readonly effect?: Removal['effect'];
  /** What is otherwise where the manager goes in its place, which may take the data without a copy. */
  readonly withManager?: Pick<Steps, 'prepare' | 'keep' | 'cautions'>;
  /** The ways of use of a part, where the rule judges no more than that. */
  readonly uses?: readonly WayOfUse[];
}

/** A command that takes another resource along, and is left out where that has to stay. */
export const taking = (id: string, command: Command): EndingCommand => ({ command, takes: id });

/** The removal of one resource by itself. */
export const removalOf = <T extends ResourceType>(item: Item<T>, steps: Steps): Removal => ({
  of: 'resource',
  effect: steps.effect ?? 'removes',
  phase: facts[item.type].phase,
  keep: [...(steps.prepare ?? []), ...(steps.keep ?? [])],
  remove: steps.remove,
  forGood: [...(steps.prepare ?? []), ...(steps.forGood ?? steps.remove)].map(ending),
  waits: steps.waits ?? [],
  cautions: cautionsOf(item, steps),
  holds: holdsOf(item),
});

/** What the rule says, and in which ways nobody can see that the resource is used. */
const cautionsOf = ({ type }: Pick<Item<ResourceType>, 'type'>, { cautions = [], uses }: Steps): readonly Caution[] => {
  const ways: readonly WayOfUse[] | 'not-judged' = uses ?? facts[type].uses;
  const hidden = ways === 'not-judged' ? [] : ways.filter(isNotSeen);
  return [...cautions, ...hidden.map(({ id }): Caution => ({ kind: 'not-seen', message: id, args: {} }))];
};

/** What closes something to the public, and takes nothing away. */
export const closing = (remove: readonly Command[], keep: readonly Command[] = []): Removal => ({
  of: 'resource',
  effect: 'closes',
  phase: null,
  keep,
  remove,
  forGood: remove.map(ending),
  waits: [],
  cautions: [],
  holds: [],
});

/** What a finding carries to be acted on: who manages the resource, its own removal, and that of the manager. */
export interface ActedOn {
  readonly managedBy: ManagedBy | null;
  readonly removal: Removal;
  readonly managerRemoval?: Removal;
}

/**
 * How a resource is acted on. Which of the removals holds is settled once everything is judged: that of the manager where
 * all of it is left over, the resource's own where it has none. What keeps the resource's data comes first either way.
 */
export const actedOn = <T extends ResourceType>(item: Item<T>, manager: ManagedBy | null, steps: Steps): ActedOn => ({
  managedBy: manager,
  removal: removalOf(item, steps),
  ...(manager !== null && {
    managerRemoval: managerRemoval(manager, item.region, {
      ...steps,
      ...steps.withManager,
      cautions: cautionsOf(item, { ...steps, ...steps.withManager }),
      holds: holdsOf(item),
    }),
  }),
});

const ending = (each: Command | EndingCommand): EndingCommand =>
  'command' in each ? each : { command: each, takes: null };
