/** The languages in which every sentence exists. */
export const locales = ['en', 'pt-BR'] as const;
export type Locale = (typeof locales)[number];

/** One sentence in every language, in ICU message syntax: `{name}`, `{n, plural, one {# day} other {# days}}`. */
export type Words = { readonly [L in Locale]: string };

export type Arg = string | number | readonly string[];
export type Args = { readonly [name: string]: Arg };

type Trimmed<S extends string> = S extends ` ${infer R}` | `${infer R} ` ? Trimmed<R> : S;

/** The argument names of an ICU message; what stands inside the branches of a plural is text. */
export type Placeholders<S extends string> = S extends `${string}{${infer Rest}`
  ? Rest extends `${infer Inner}}${infer After}`
    ? Inner extends `${infer Name},${infer Branches}`
      ? Trimmed<Name> | (Branches extends `${string}{${string}` ? AfterBranches<Rest> : Placeholders<After>)
      : Trimmed<Inner> | Placeholders<After>
    : never
  : never;

// A plural ends where its last branch and itself are closed together.
type AfterBranches<S extends string> = S extends `${string}}}${infer After}` ? Placeholders<After> : never;

export type ArgsOf<W extends Words> = { readonly [P in Placeholders<W['en']>]: Arg };

export type Messages = { readonly [key: string]: Words };

/** A rule's words: what is wrong, why it matters, what to do, and the sentence of each verdict. */
export interface RuleText<M extends Messages = Messages> {
  readonly title: Words;
  readonly why: Words;
  readonly fix: Words;
  readonly messages: M;
}

/** Keeps the literal messages, so that the compiler knows their placeholders. */
export const defineText = <const M extends Messages>(text: RuleText<M>): RuleText<M> => text;
