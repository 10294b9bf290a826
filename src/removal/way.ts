import { type Command, type EndingCommand, shellLine, type WordedRemoval } from '../model/index.ts';

/** A bucket, in its own region. */
export interface Bucket {
  readonly bucket: string;
  readonly region: string;
}

/** What a clean-up does about one finding. */
export interface Action {
  /** What looks and what keeps: where one of these fails, nothing is removed. */
  readonly keep: readonly Command[];
  /** Buckets that AWS deletes only once everything in them is gone, and from which everything goes first. */
  readonly empties: readonly Bucket[];
  readonly remove: readonly Command[];
  /** Run after `remove` where a later step needs it. */
  readonly waits: readonly Command[];
  readonly effect: WordedRemoval['effect'];
  /** True where nothing is left of it that would have to be closed or made less. */
  readonly isForGood: boolean;
}

/** How a clean-up goes about removals: which of their commands it runs. */
export type Way = (removal: WordedRemoval) => Action;

/** A copy is kept of everything that can have one. */
export const safely: Way = ({ keep, remove, waits, effect }) => ({
  keep,
  empties: [],
  remove,
  // What is only made less of would be waited for without end.
  waits: effect === 'removes' ? waits : [],
  effect,
  isForGood: false,
});

/** Without a copy; what would take along a resource whose id `stays` is left out. */
export const forGood =
  (stays: (id: string) => boolean): Way =>
  (removal) => {
    const endings = removal.forGood.filter(({ takes }) => takes === null || !stays(takes));
    const { looks, changes } = splitBy(removal, endings);
    const effect = removal.effect === 'reduces' && goesFurther(removal) ? 'removes' : removal.effect;
    return {
      keep: looks,
      empties: changes.flatMap(bucketOf),
      remove: changes.length === 0 ? [] : distinct([...changes, ...removal.waits]),
      waits: [],
      effect,
      isForGood: effect === 'removes',
    };
  };

const bucketOf = ([, service, operation, flag, bucket, , region]: Command): readonly Bucket[] =>
  service === 's3api' && operation === 'delete-bucket' && flag === '--bucket' && bucket !== undefined
    ? [{ bucket, region: `${region}` }]
    : [];

// What looks or prepares stands among the commands that keep.
const splitBy = ({ keep }: WordedRemoval, endings: readonly EndingCommand[]) => {
  const lines = new Set(keep.map(shellLine));
  const commands = endings.map(({ command }) => command);
  return {
    looks: commands.filter((command) => lines.has(shellLine(command))),
    changes: commands.filter((command) => !lines.has(shellLine(command))),
  };
};

// Of some things an owner's clean-up makes less, and they can go for good all the same.
const goesFurther = (removal: WordedRemoval): boolean =>
  linesOf(splitBy(removal, removal.forGood).changes) !== linesOf(removal.remove);

const linesOf = (commands: readonly Command[]): string => commands.map(shellLine).join('\n');

/** Each command once, where it stands first. */
export const distinct = (commands: readonly Command[]): readonly Command[] => [
  ...new Map(commands.map((command) => [shellLine(command), command])).values(),
];
