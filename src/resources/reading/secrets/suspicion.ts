import { type Assignment, assignmentsIn } from './assignments.ts';
import { decoded } from './decode.ts';
import { isHarmless } from './harmless.ts';
import { knownForms } from './patterns.ts';
import { looksRandom } from './randomness.ts';
import type { SecretPattern } from './secret-match.ts';
import { isAwsSecretName, kindOfName } from './secret-name.ts';
import { isWeakSecret } from './weak-secret.ts';

/** What a line looks like, and its number in the text, from 1. */
export interface Suspicion {
  readonly line: number;
  readonly patterns: readonly SecretPattern[];
}

/** The lines of a text that look as if they held a secret. What stands in them stays here. */
export const suspectLines = (text: string): readonly Suspicion[] =>
  text
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ line: index + 1, patterns: patternsInLine(line) }))
    .filter(({ patterns }) => patterns.length > 0);

/** What a value looks like that goes by a name: by itself, by the name, and by what stands in it. */
export const patternsOfValue = (name: string, value: string): readonly SecretPattern[] =>
  inOrder([...suspectLines(value).flatMap(({ patterns }) => patterns), ...suspected({ name, value })]);

const patternsInLine = (line: string): readonly SecretPattern[] =>
  inOrder([line, ...textsBehind(line)].flatMap(patternsInText));

/** What a text looks like as it stands. */
export const patternsInText = (text: string): readonly SecretPattern[] => [
  ...knownForms(text),
  ...text.split('\n').flatMap(assignmentsIn).flatMap(suspected),
];

const suspected = ({ name, value }: Assignment): readonly SecretPattern[] => {
  if (isAwsSecretName(name) && /^[\w+/]{40}$/.test(value)) return ['aws-secret-key'];
  const kind = kindOfName(name);
  if (isWeakSecret(kind, value)) return ['secret-name'];
  if (isHarmless(value)) return [];
  const byName = kind === 'password' ? value.length >= 4 : kind === 'secret' && value.length >= 8 && !isAName(value);
  const byChance = kind !== 'public' && looksRandom(value) && textsBehind(value).length === 0;
  return [...(byName ? (['secret-name'] as const) : []), ...(byChance ? (['high-entropy'] as const) : [])];
};

// rds-prod-credentials, billing_token_v2: what DB_SECRET may well hold, being the name of a secret.
const isAName = (value: string): boolean => /^[A-Za-z]+(?:[-_.:](?:[A-Za-z]+|[a-z]?\d{1,4}))+$/.test(value);

/** What base64 in a text says, where it is text: in UTF-8, or in UTF-16 as PowerShell's encoded commands are. */
export const textsBehind = (text: string): readonly string[] =>
  [...text.matchAll(/[A-Za-z0-9+/]{24,}={0,2}/g)]
    .map(([blob]) => decoded(Buffer.from(blob, 'base64')))
    .flatMap(({ text: said, undecoded }) => (undecoded === null && isText(said) ? [said] : []));

// oxlint-disable-next-line no-control-regex -- what no text holds is what is looked for.
const isText = (said: string): boolean => said.length >= 12 && !/[\0-\x08\x0e-\x1f\x7f]/.test(said);

const inOrder = (patterns: readonly SecretPattern[]): readonly SecretPattern[] => [...new Set(patterns)].toSorted();
