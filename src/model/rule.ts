import type { Bill } from './bill.ts';
import type { Command } from './command.ts';
import { type ControlMapping, wholly } from './control-mapping.ts';
import type { Evidence } from './evidence.ts';
import type { ManagedBy } from './managed-by.ts';
import type { Read } from './read.ts';
import type { Removal } from './removal.ts';
import type { FacetOf, FacetsOf, Item, ResourceType } from './resource.ts';
import type { Category, Severity } from './severity.ts';
import { isNotSeen, type WayOfUse, type WayOfUseOf } from './way-of-use.ts';
import type { Args, ArgsOf, Messages, RuleText } from './words.ts';

/** What a rule says of one resource. `unknown` is not among it: only the engine says that. */
export type Verdict =
  | (Sentence & { readonly outcome: 'pass'; readonly evidence: Evidence })
  | (Sentence & { readonly outcome: 'not-applicable'; readonly evidence: Evidence })
  | (Sentence & { readonly outcome: 'unclear'; readonly evidence: Evidence })
  | (Sentence & { readonly outcome: 'fail' } & Failing);

interface Sentence {
  /** A key of the rule's messages. */
  readonly message: string;
  readonly args: Args;
}

/** What a failing verdict carries: the proof, what it bills, what removes it. */
export interface Failing {
  readonly evidence: Evidence;
  /** What stands and bills because of it; it is priced when every rule has been evaluated. */
  readonly bills?: readonly Bill[];
  /** How it is taken away by itself, or closed to the public. */
  readonly removal?: Removal;
  /** How what manages it is taken away, for where all that belongs to that is left over. */
  readonly managerRemoval?: Removal;
  /** Commands that mend it and take nothing away, in order; only where there is no `removal`. */
  readonly commands?: readonly Command[];
  /** Who made the resource and would make it again: the place to act on. */
  readonly managedBy?: ManagedBy | null;
  /** Where this failure is worse or milder than the rule's own severity. */
  readonly severity?: Severity;
}

type VerdictOf<M extends Messages, R> = <K extends keyof M & string>(
  message: K,
  args: ArgsOf<M[K]>,
  rest: R,
) => Verdict;
type BriefVerdictOf<M extends Messages> = <K extends keyof M & string>(
  message: K,
  args: ArgsOf<M[K]>,
  evidence?: Evidence,
) => Verdict;

/** The four things that a rule can say. */
export interface Verdicts<M extends Messages> {
  readonly pass: BriefVerdictOf<M>;
  readonly notApplicable: BriefVerdictOf<M>;
  readonly unclear: BriefVerdictOf<M>;
  readonly fail: VerdictOf<M, Failing>;
}

export type OptionValue = number | boolean | readonly string[];
export type Options = { readonly [name: string]: OptionValue };
type Loose<O extends Options> = {
  readonly [K in keyof O]: O[K] extends number ? number : O[K] extends boolean ? boolean : readonly string[];
};

/** Which regions of another type a resource is judged against. */
export type Where = 'same-region' | 'home-region' | 'every-region';

/** Another type and the facets of it that the rule needs. Its listing must be whole. */
export interface Related<T extends ResourceType = ResourceType> {
  readonly in: Where;
  readonly reads?: readonly FacetOf<T>[];
  readonly consults?: readonly FacetOf<T>[];
}
type RelatedTypes = { readonly [T in ResourceType]?: Related<T> };
type Keys<L> = L extends readonly (infer F extends string)[] ? F : never;

/** A resource as a rule sees it: its fields, what it reads, and what it consults still wrapped. */
export type Seen<T extends ResourceType, R extends FacetOf<T>, C extends FacetOf<T>> = Item<T> & {
  readonly [F in R]: FacetsOf<T>[F];
} & { readonly [F in C]: Read<FacetsOf<T>[F]> };

type SeenRelated<Rel extends RelatedTypes> = {
  readonly [T in keyof Rel & ResourceType]: readonly Seen<
    T,
    Rel[T] extends { reads: infer L } ? Extract<Keys<L>, FacetOf<T>> : never,
    Rel[T] extends { consults: infer L } ? Extract<Keys<L>, FacetOf<T>> : never
  >[];
};

export interface ScreenContext<M extends Messages, O extends Options> {
  readonly verdict: Verdicts<M>;
  readonly now: Date;
  readonly options: Loose<O>;
}

export interface Context<M extends Messages, O extends Options, Rel extends RelatedTypes> extends ScreenContext<M, O> {
  readonly related: SeenRelated<Rel>;
}

/** Controls of published standards that the rule checks: `{ 'cis-7.0': ['2.5'] }`. */
export type Standards = { readonly [standard: string]: readonly string[] };

/** How far an option may go before a pass no longer proves the rule's controls. */
export interface Bound {
  readonly atMost?: number;
  readonly atLeast?: number;
}

/** How a rule judges where its `option` is 0: the resource is there, and that is enough. Nothing but `reads` is asked for. */
interface ByExistence<
  T extends ResourceType,
  E extends readonly FacetOf<T>[],
  C extends readonly FacetOf<T>[],
  Rel extends RelatedTypes,
  O extends Options,
  M extends Messages,
> {
  readonly option: keyof O & string;
  readonly reads?: E;
  readonly evaluate: (subject: Seen<T, E[number], C[number]>, context: Context<M, O, Rel>) => Verdict;
}

interface Definition<
  T extends ResourceType,
  R extends readonly FacetOf<T>[],
  C extends readonly FacetOf<T>[],
  Rel extends RelatedTypes,
  O extends Options,
  M extends Messages,
  E extends readonly FacetOf<T>[],
> {
  /** The failing state as a noun; equal to the file name; a contract with users. */
  readonly id: string;
  /** Ids that it had before; configurations and histories may still say them. */
  readonly formerIds?: readonly string[];
  readonly severity: Severity;
  readonly category: Category;
  readonly subject: T;
  /** Facets that the rule must have. */
  readonly reads?: R;
  /** Facets that it uses where they are known. */
  readonly consults?: C;
  readonly related?: Rel;
  /** The ways of use of the part that it judges, where that is not the whole resource. */
  readonly uses?: readonly WayOfUseOf<T>[];
  /** Settings with their defaults. */
  readonly options?: O;
  /** True for a rule that runs only when it is asked for, because its calls may be billed. */
  readonly optIn?: boolean;
  /** AWS's own pages on it. */
  readonly references: readonly string[];
  /** The controls that it checks: by their number alone where rule and control ask the same, else by a claim. */
  readonly standards: { readonly [standard: string]: readonly (string | ControlMapping)[] };
  /** Where its options can be laxer than its controls are. */
  readonly bounds?: { readonly [K in keyof O]?: Bound };
  readonly text: RuleText<M>;
  /** Decides from the listing alone where it can, so that no facet is asked for what is already clear. */
  readonly screen?: (subject: Item<T>, context: ScreenContext<M, O>) => Verdict | undefined;
  readonly evaluate: (subject: Seen<T, R[number], C[number]>, context: Context<M, O, Rel>) => Verdict;
  /** Only where `screen` cannot do it, because the verdict takes a facet. */
  readonly byExistence?: ByExistence<T, E, C, Rel, O, M>;
}

/** A rule as the engine and the registry know it, its types forgotten. */
export interface Rule {
  readonly id: string;
  readonly formerIds: readonly string[];
  readonly severity: Severity;
  readonly category: Category;
  readonly subject: ResourceType;
  readonly reads: readonly string[];
  readonly consults: readonly string[];
  readonly related: readonly RelatedNeed[];
  /** null where those of its subject's type hold. */
  readonly uses: readonly WayOfUse[] | null;
  readonly options: Options;
  readonly optIn: boolean;
  readonly references: readonly string[];
  readonly standards: Standards;
  readonly claims: { readonly [standard: string]: readonly ControlMapping[] };
  readonly bounds: { readonly [option: string]: Bound | undefined };
  readonly text: RuleText;
  readonly screen: ((subject: never, context: never) => Verdict | undefined) | null;
  readonly evaluate: (subject: never, context: never) => Verdict;
  readonly byExistence: (Pick<Rule, 'reads' | 'evaluate'> & { readonly option: string }) | null;
}

export interface RelatedNeed {
  readonly type: ResourceType;
  readonly in: Where;
  readonly reads: readonly string[];
  readonly consults: readonly string[];
}

/** Defines a rule. What is not declared in `reads`, `consults` or `related` is not in the types that `evaluate` sees. */
export const defineRule = <
  const T extends ResourceType,
  const M extends Messages,
  const R extends readonly FacetOf<T>[] = readonly [],
  const C extends readonly FacetOf<T>[] = readonly [],
  const Rel extends RelatedTypes = Record<never, never>,
  const O extends Options = Record<never, never>,
  const E extends readonly FacetOf<T>[] = readonly [],
>(
  rule: Definition<T, R, C, Rel, O, M, E>,
): Rule => ({
  ...rule,
  ...controlsOf(rule.standards),
  text: withUnseen(rule.text, rule.uses ?? []),
  bounds: rule.bounds ?? {},
  formerIds: rule.formerIds ?? [],
  reads: rule.reads ?? [],
  consults: rule.consults ?? [],
  related: Object.entries<Related>((rule.related ?? {}) as { readonly [type: string]: Related }).map(
    ([type, need]) => ({
      type: type as ResourceType,
      in: need.in,
      reads: need.reads ?? [],
      consults: need.consults ?? [],
    }),
  ),
  uses: rule.uses ?? null,
  options: rule.options ?? {},
  optIn: rule.optIn ?? false,
  screen: rule.screen ?? null,
  byExistence: rule.byExistence ? { ...rule.byExistence, reads: rule.byExistence.reads ?? [] } : null,
});

// What nobody sees of a part is said before its removal as the rule's other cautions are.
const withUnseen = (text: RuleText, uses: readonly WayOfUse[]): RuleText => {
  const unseen = uses.filter(isNotSeen).map(({ id, notSeen }) => [id, notSeen] as const);
  return unseen.length === 0 ? text : { ...text, cautions: { ...text.cautions, ...Object.fromEntries(unseen) } };
};

const controlsOf = (standards: { readonly [standard: string]: readonly (string | ControlMapping)[] }) => {
  const claims = Object.entries(standards).map(
    ([standard, named]) => [standard, named.map((each) => (typeof each === 'string' ? wholly(each) : each))] as const,
  );
  return {
    claims: Object.fromEntries(claims),
    standards: Object.fromEntries(claims.map(([standard, each]) => [standard, each.map(({ control }) => control)])),
  };
};
