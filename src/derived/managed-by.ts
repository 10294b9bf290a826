import {
  type Bare,
  byInstanceTags,
  type ManagedBy,
  type ManagerKind,
  type ManagerSignal,
  type Read,
  type Tags,
} from '../model/index.ts';
import { facts } from '../resources/index.ts';

type Named = Pick<Bare, 'type' | 'tags'>;

/**
 * Who manages a resource and would make it again; null where nothing that is known of it names anybody. `tags` are given
 * where the listing does not carry them; tags that were not read name nobody.
 */
export const managedBy = (item: Named, tags: Read<Tags> = item.tags): ManagedBy | null =>
  firstOf(
    signalsOf(item).filter((signal) => !('memberOf' in signal)),
    item,
    tags,
  );

/** The name that a resource gives of a manager of one kind, for instance its Auto Scaling group; null where it gives none. */
export const managerOfKind = (item: Named, kind: ManagerKind, tags: Read<Tags> = item.tags): string | null =>
  firstOf(
    signalsOf(item).filter((signal) => signal.kind === kind),
    item,
    tags,
  )?.name ?? null;

/** Every name of a manager that a resource gives, by whatever tag or field. */
export const managerNames = (item: Named): readonly string[] => [
  ...new Set([...signalsOf(item), ...byInstanceTags].flatMap((signal) => namesIn(signal, item, item.tags))),
];

const signalsOf = ({ type }: Named): readonly ManagerSignal[] => facts[type].managedBy;

const firstOf = (signals: readonly ManagerSignal[], item: Named, tags: Read<Tags>): ManagedBy | null => {
  for (const signal of signals) {
    const names = namesIn(signal, item, tags);
    if (names.length > 0) return { kind: signal.kind, name: named(signal, names.join('/')), id: idIn(signal, tags) };
  }
  return null;
};

const idIn = ({ idTag }: ManagerSignal, tags: Read<Tags>): string | null =>
  idTag !== undefined && tags.known ? (tags.value[idTag] ?? null) : null;

const named = (signal: ManagerSignal, name: string): string =>
  'named' in signal && signal.named !== undefined ? signal.named.replace('{}', () => name) : name;

/** What one signal finds: the values of all its tags, or nothing. */
const namesIn = (signal: ManagerSignal, item: Named, tags: Read<Tags>): readonly string[] => {
  if ('field' in signal) return inField(item, signal.field);
  if ('memberOf' in signal) return inField(item, signal.memberOf);
  if (!tags.known) return [];
  const { value } = tags;
  if (signal.beside !== undefined && value[signal.beside] === undefined) return [];
  if ('tags' in signal) {
    const found = signal.tags.map((key) => value[key]);
    // A tag that marks by its presence alone may be empty.
    const isThere = (each: string | undefined) => each !== undefined && (each !== '' || signal.named !== undefined);
    return found.every(isThere) ? found.map((each) => `${each}`) : [];
  }
  return Object.keys(value)
    .filter((key) => key.startsWith(signal.tagPrefix))
    .map((key) => key.slice(signal.tagPrefix.length))
    .slice(0, 1);
};

const inField = (item: Named, field: string): readonly string[] => {
  const value = (item as { readonly [field: string]: unknown })[field];
  if (value === true) return [''];
  return typeof value === 'string' ? [value] : [];
};
