import { managerRemoval } from '../../derived/index.ts';
import {
  type Command,
  globalRegion,
  isManagerKind,
  parseArn,
  type RemovalForms,
  shellLine,
  type WordedRemoval,
} from '../../model/index.ts';
import { factsOf } from '../../resources/index.ts';
import { type RemadeCommand, remadeCommand } from './command.ts';
import type { Own } from './words-by-form.ts';

/** As much of a finding in a report's file as its commands are made of. */
export interface Told {
  readonly resource: {
    readonly type: string;
    readonly id: string;
    readonly arn: string;
    readonly region: string;
    readonly name: string | null;
  };
  readonly parent: { readonly kind: string; readonly name: string; readonly id: string | null } | null;
  readonly removal: Pick<WordedRemoval, 'of' | 'effect' | 'keep' | 'remove' | 'forGood' | 'waits'>;
}

/** A removal made anew, and what its commands name besides the finding's own resource. */
export interface Remade {
  readonly removal: Pick<WordedRemoval, 'of' | 'effect' | 'phase' | 'keep' | 'remove' | 'forGood' | 'waits'>;
  readonly names: readonly string[];
}

/** What the rule of a finding may make, whether it closes what it judges, and which copies of a manager's members come before. */
export interface Making {
  readonly forms: RemovalForms;
  readonly closes: boolean;
  readonly account: string;
  /** The lines of the copies that the findings of the same manager have. */
  readonly copies: ReadonlySet<string>;
}

/**
 * The removal of a finding in a report's file, made anew: nothing of it runs that this program would not make for that
 * resource and that rule. null where a command is not one that it makes.
 */
export const remadeRemoval = (told: Told, making: Making): Remade | null => {
  const { removal, resource } = told;
  const ofManager = removal.of === 'manager' ? managersOwn(told) : null;
  if (removal.of === 'manager' && ofManager === null) return null;
  const again = remaking(ownOf(told, making.account), ofManager?.lines ?? new Set());
  const keep = again(removal.keep, making.forms.keep ?? [], making.copies);
  const remove = again(removal.remove, making.forms.remove);
  const waits = again(removal.waits, making.forms.waits ?? []);
  if (keep === null || remove === null || waits === null) return null;
  const commands = remove.map(({ command }) => command);
  return {
    removal: {
      of: removal.of,
      effect: making.closes ? 'closes' : removal.effect === 'reduces' ? 'reduces' : 'removes',
      phase: making.closes ? null : ofManager === null ? (factsOf(resource.type)?.phase ?? null) : ofManager.phase,
      keep: keep.map(({ command }) => command),
      remove: commands,
      forGood: endings(commands, removal),
      waits: waits.map(({ command }) => command),
    },
    names: [...new Set([...keep, ...remove].flatMap(({ names }) => names))],
  };
};

/** The lines of the copies that a finding's own rule makes of its resource, out of those that its report names. */
export const ownCopies = ({ removal, ...told }: Told, forms: RemovalForms, account: string): readonly string[] =>
  removal.keep
    .filter((command) => remadeCommand(command, forms.keep ?? [], ownOf({ removal, ...told }, account)) !== null)
    .map(shellLine);

type Again = (
  given: readonly Command[],
  forms: RemovalForms['remove'],
  copies?: ReadonlySet<string>,
) => readonly RemadeCommand[] | null;

const remaking =
  (own: Own, managersLines: ReadonlySet<string>): Again =>
  (given, forms, copies = new Set()) => {
    const made = given.map((command) => {
      const line = shellLine(command);
      // Made by this program too, only not of this resource alone.
      if (managersLines.has(line) || copies.has(line)) return { command, names: [] };
      return remadeCommand(command, forms, own);
    });
    return made.includes(null) ? null : (made as readonly RemadeCommand[]);
  };

const ownOf = ({ resource: { id, arn, name, region } }: Told, account: string): Own => ({
  id,
  arn,
  name,
  account,
  region: region === globalRegion ? null : region,
  partition: parseArn(arn)?.partition ?? null,
});

/** Every line that this program would make for the manager of a finding, and when that goes. */
const managersOwn = ({ parent, resource, removal }: Told) => {
  if (parent === null || !isManagerKind(parent.kind)) return null;
  const region = regionIn([...removal.keep, ...removal.remove]) ?? resource.region;
  const { phase, keep, remove } = managerRemoval({ ...parent, kind: parent.kind }, region, {});
  return { phase, lines: new Set([...keep, ...remove].map(shellLine)) };
};

// A manager of what belongs to no region stands in one all the same.
const regionIn = (commands: readonly Command[]): string | null => {
  const last = commands.at(-1);
  const at = last?.indexOf('--region') ?? -1;
  const region = at < 0 ? undefined : last?.[at + 1];
  return region !== undefined && /^[a-z]{2,}(-[a-z]+)+-[0-9]+$/.test(region) ? region : null;
};

// Nobody removes for good from a report: of that, only what goes along counts, so that what is exempt can be spared.
const endings = (commands: readonly Command[], { forGood }: Told['removal']): WordedRemoval['forGood'] => {
  const last = commands.at(-1);
  const taken = forGood.flatMap(({ takes }) => (takes === null ? [] : [takes]));
  return last === undefined
    ? []
    : [...commands.map((command) => ({ command, takes: null })), ...taken.map((takes) => ({ command: last, takes }))];
};
