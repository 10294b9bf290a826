import { sentence, usd } from '../i18n/index.ts';
import { certainUsd, type Locale } from '../model/index.ts';
import { commentLines, oneLine } from './comment.ts';
import type { Cleanup } from './plan.ts';
import { scriptWord } from './script-word.ts';
import { functions, reminder } from './shell.ts';
import type { Step } from './step.ts';
import { asksForLook, leftLines, stepLines } from './step-lines.ts';
import { cleanupWords as words } from './words.ts';

/** Whose account a cleanup is for, and the audit that it comes from. */
export interface Occasion {
  readonly account: string;
  /** A region in which the account can be asked who is calling. */
  readonly homeRegion: string;
  /** When AWS was asked, ISO 8601. */
  readonly takenAt: string;
  /** Whether the audit could see everything. */
  readonly complete: boolean;
  readonly toolVersion: string;
  readonly locale: Locale;
  /** The session whose leftovers it removes for good; not given where copies are kept. */
  readonly session?: string;
}

/** One script for a POSIX shell. It refuses another account, asks before each step, and goes on after one that failed. */
export const renderScript = (cleanup: Cleanup, occasion: Occasion): string =>
  [
    '#!/bin/sh',
    ...header(cleanup, occasion),
    'set -eu',
    // A pager would wait for a key in the middle of a step.
    "export AWS_PAGER=''",
    '',
    ...(cleanup.steps.length === 0 ? [] : body(cleanup.steps, occasion)),
    ...leftLines(cleanup.left, occasion.locale),
    '',
  ].join('\n');

const header = (
  { steps }: Cleanup,
  { account, toolVersion: version, takenAt, complete, locale, session }: Occasion,
) => {
  const date = `${takenAt.slice(0, 10)} ${takenAt.slice(11, 16)} UTC`;
  const saved = certainUsd(
    steps.flatMap(({ findings }) => findings).filter(({ category }) => category === 'leftovers'),
  );
  const looks = steps.filter(asksForLook).length;
  return [
    ...commentLines(sentence(words.title, locale, { account: oneLine(account), version, date: oneLine(date) })),
    ...commentLines(sentence(words.extent, locale, { steps: steps.length })),
    ...(session === undefined ? [] : commentLines(sentence(words.forGood, locale, { session: oneLine(session) }))),
    ...(saved > 0
      ? commentLines(
          sentence(session === undefined ? words.savesAll : words.savesTogether, locale, { usd: usd(saved, locale) }),
        )
      : []),
    ...(complete ? [] : commentLines(sentence(words.gaps, locale))),
    ...(steps.length === 0 ? [] : commentLines(sentence(words.read, locale))),
    ...(looks === 0 ? [] : commentLines(sentence(words.heldSteps, locale, { n: looks }))),
  ];
};

const body = (steps: readonly Step[], { account, homeRegion, locale }: Occasion): readonly string[] => {
  const held = steps.flatMap((step, at) => (asksForLook(step) ? [at + 1] : []));
  return [
    `account=${scriptWord(account)}`,
    `home=${scriptWord(homeRegion)}`,
    `steps=${steps.length}`,
    // What belongs to no region is asked for there, whatever the profile says.
    'export AWS_DEFAULT_REGION="$home"',
    ...functions(locale),
    ...steps.flatMap((step, at) => stepLines(step, at, steps.length, locale)),
    ...reminder(held, locale),
    'end',
  ];
};
