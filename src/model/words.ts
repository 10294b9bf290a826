/** The languages in which every sentence exists. */
export const locales = ['en', 'pt-BR'] as const;
export type Locale = (typeof locales)[number];

/** One sentence in every language, in ICU message syntax: `{name}`, `{n, plural, one {# day} other {# days}}`. */
export type Words = { readonly [L in Locale]: string };

export type Arg = string | number | readonly string[];
export type Args = { readonly [name: string]: Arg };

type Trimmed<S extends string> = S extends ` ${infer R}` | `${infer R} ` ? Trimmed<R> : S;
type Name<S extends string> = S extends `${infer N},${string}` ? Trimmed<N> : Trimmed<S>;
type Wordy<S extends string> = S extends `${string} ${string}` | `#${string}` | '' ? never : S;

/** The placeholder names in an ICU message; a branch of a plural must hold a `#` or a space. */
export type Placeholders<S extends string> = S extends `${string}{${infer Rest}`
  ? Rest extends `${infer Inner}}${infer _}`
    ? (Inner extends `${infer Head}{${string}` ? Wordy<Name<Head>> : Wordy<Name<Inner>>) | Placeholders<Rest>
    : never
  : never;

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
