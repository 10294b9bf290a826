import type { Command } from './command.ts';
import type { RemovalPhase } from './facts.ts';
import type { ManagerKind } from './managed-by.ts';
import type { ResourceType } from './resource.ts';
import type { Args } from './words.ts';

/**
 * What somebody must know before a step: what to look at first, what is lost for good, or in which way the resource may be
 * used without anybody seeing it.
 */
export interface Caution {
  readonly kind: 'look-first' | 'lost-for-good' | 'not-seen';
  /** A key of the rule's cautions; of what is not seen, the id of a way of use, where the rule has no words of its own. */
  readonly message: string;
  readonly args: Args;
}

/** A command that ends something for good. */
export interface EndingCommand {
  readonly command: Command;
  /** The id of another resource that goes with it; where that has to stay, the command is left out. */
  readonly takes: string | null;
}

/** Resources or managers that a removal holds: AWS refuses to remove them while this one stands. A manager goes by its name. */
export interface Held {
  readonly type: ResourceType | ManagerKind;
  readonly ids: readonly string[];
}

/**
 * What takes a leftover away or closes an opening, as data: printed by a report, ordered by a clean-up, run by nobody but
 * its reader.
 */
export interface Removal {
  /** Whose removal it is: the resource's own, or that of what manages it and would make it again. */
  readonly of: 'resource' | 'manager';
  /** Whether it takes the whole away, makes less of it, or closes it to the public and takes nothing away. */
  readonly effect: 'removes' | 'reduces' | 'closes';
  /** When it goes in a clean-up; null at the end, and for what closes. */
  readonly phase: RemovalPhase | null;
  /** What looks, and what keeps a copy; where one of these fails, nothing may be removed. */
  readonly keep: readonly Command[];
  /** What removes, safe by default: a copy is kept where AWS can keep one. Empty where no command is right. */
  readonly remove: readonly Command[];
  /** What removes for good and without a copy, for what nobody means to keep. */
  readonly forGood: readonly EndingCommand[];
  /** What waits until it is gone, so that what it held can go. */
  readonly waits: readonly Command[];
  readonly cautions: readonly Caution[];
  readonly holds: readonly Held[];
}

/** A caution in a reader's language. */
export interface WordedCaution {
  readonly kind: Caution['kind'];
  readonly text: string;
}

/** A removal as a report holds it: its cautions worded, its resource types those of whatever version wrote it. */
export interface WordedRemoval extends Omit<Removal, 'cautions' | 'holds'> {
  readonly cautions: readonly WordedCaution[];
  readonly holds: readonly { readonly type: string; readonly ids: readonly string[] }[];
}

/** The commands of a removal in the order in which a person runs them. */
export const commandsOf = ({ keep, remove }: Pick<Removal, 'keep' | 'remove'>): readonly Command[] => [
  ...keep,
  ...remove,
];
