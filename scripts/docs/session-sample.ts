import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../src/model/index.ts';
import { project } from '../generated.ts';

/** The study session that `test/e2e/session.test.ts` plays and keeps, from its start to its all-clear. */
export const sessionTranscript = (locale: Locale): string =>
  readFileSync(join(project, `test/golden/session/transcript.${locale}.txt`), 'utf8').trimEnd();

const command = /^(?=\$ )/m;
const entry = /\n(?=- )/;
const shownEntry = '(t3.micro)';

/** A session in a few lines: its start, what its first end says of one instance, and its last end. */
export const sessionSummary = (transcript: string): string => {
  const steps = transcript.split(command).map((step) => step.trimEnd().split('\n\n'));
  const [start, , end] = steps;
  const clear = steps.at(-1);
  const entries = end?.flatMap((paragraph) => paragraph.split(entry)) ?? [];
  const shown = entries.find((each) => each.includes(shownEntry) && each.startsWith('- '));
  if (start?.[0] === undefined || end?.[1] === undefined || clear?.[1] === undefined || shown === undefined)
    throw new Error(`The transcript must have a start, a status and two ends, and tell of an instance ${shownEntry}.`);
  return [
    commandOf(start),
    sentenceOf(start[0].split('\n').slice(1)),
    '[…]',
    commandOf(end),
    sentenceOf(end[1].split('\n')),
    '[…]',
    shown,
    '[…]',
    commandOf(clear),
    sentenceOf(clear[1].split('\n')),
  ].join('\n');
};

const commandOf = ([first = '']: readonly string[]): string => first.split('\n')[0] ?? '';

/** The lines up to the first that ends a sentence. */
const sentenceOf = (lines: readonly string[]): string => {
  const last = lines.findIndex((line) => line.endsWith('.'));
  return lines.slice(0, last + 1).join('\n');
};
