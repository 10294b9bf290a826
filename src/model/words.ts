/** The languages in which every sentence exists. */
export const locales = ['en', 'pt-BR'] as const;
export type Locale = (typeof locales)[number];

/** One sentence in every language, in ICU message syntax: `{name}`, `{n, plural, one {# day} other {# days}}`. */
export type Words = { readonly [L in Locale]: string };

export type Arg = string | number | readonly string[];
export type Args = { readonly [name: string]: Arg };

type Trimmed<S extends string> = S extends ` ${infer R}` | `${infer R} ` ? Trimmed<R> : S;

/** The argument names of an ICU message, those inside the branches of a plural included. */
export type Placeholders<S extends string> = S extends `${infer Before}{${infer Rest}`
  ? (Before extends BranchAhead ? never : NameAhead<Rest>) | Placeholders<Rest>
  : never;

// What stands before the brace of a branch: `{n, plural, one {`, or the branch before it.
type Selector = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other' | `=${number}`;
type BranchAhead = `${string}plural, ${Selector} ` | `${string}select, ${string} ` | `${string}} ${Selector} `;

type NameAhead<S extends string> = S extends `${infer Inner}}${string}`
  ? Trimmed<Inner extends `${infer Name},${string}` ? Name : Inner>
  : never;

export type ArgsOf<W extends Words> = { readonly [P in Placeholders<W['en']>]: Arg };

export type Messages = { readonly [key: string]: Words };

/** A rule's words: what is wrong, why it matters, what to do, and the sentence of each verdict. */
export interface RuleText<M extends Messages = Messages> {
  readonly title: Words;
  /** For who meets the thing for the first time: what it is, in one or two sentences. */
  readonly what: Words;
  readonly why: Words;
  readonly fix: Words;
  /** How not to come to this again: one sentence. */
  readonly avoid: Words;
  readonly messages: M;
  /** What to look at before a removal, and what it loses for good: the sentences of its cautions. */
  readonly cautions?: Messages;
}

/** Keeps the literal messages, so that the compiler knows their placeholders. */
export const defineText = <const M extends Messages>(text: RuleText<M>): RuleText<M> => text;
