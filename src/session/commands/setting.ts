import { join } from 'node:path';
import { styleText } from 'node:util';
import { type Settings, settingsFrom } from '../../config/index.ts';
import { chooseLocale, sentence } from '../../i18n/index.ts';
import type { Args, Locale, ResourceType, Words } from '../../model/index.ts';
import { rules, textOf } from '../../rules/index.ts';
import { configFor } from '../../terminal/config-for.ts';
import type { Io } from '../../terminal/io.ts';
import { stateFolder } from '../../terminal/user-folders.ts';
import { sessionTypes } from '../index.ts';
import { freeTierRules, type Page } from '../report/index.ts';
import { sessionWords } from '../words.ts';
import { type SessionStore, sessionStore, type Unusable } from './store.ts';

/** What every session command is given on the command line. */
export interface SessionFlags {
  readonly name?: string;
  readonly profile?: string;
  readonly lang?: Locale;
  readonly config?: string;
}

/** What every session command works with. */
export interface Setting {
  readonly settings: Settings;
  readonly types: readonly ResourceType[];
  readonly store: SessionStore;
  readonly page: Page;
  /** A problem in the reader's language. */
  readonly problem: (words: Words, args?: Args) => Error;
  readonly unusable: (session: Unusable) => Error;
}

/**
 * Judged as for a learner, by the rules about what bills, what is open, and the free tier. Of a configuration only profile,
 * language and time zone are taken: what it leaves out would be left behind. Throws where there is no place for a session.
 */
export const settingFor = async (flags: SessionFlags, io: Io): Promise<Setting> => {
  const { profile, language, timeZone } = await configFor(flags.config);
  const judged = rules.filter(
    ({ category, id, optIn }) => !optIn && (isOfSession(category) || freeTierRules.includes(id)),
  );
  const settings = settingsFrom(
    rules,
    { profile, language, timeZone },
    { audience: 'learner', rules: judged.map(({ id }) => id), profile: flags.profile, language: flags.lang },
  );
  const locale = settings.language ?? chooseLocale(io.env);
  const problem = (words: Words, args: Args = {}) => new Error(sentence(words, locale, args));
  const folder = stateFolder(io.env);
  if (folder === null) throw problem(sessionWords.problems.homeless);
  return {
    settings: { ...settings, managersRemoved: 'always' },
    types: sessionTypes(judged),
    store: sessionStore(join(folder, 'sessions')),
    page: { locale, timeZone: settings.timeZone, texts: textOf, emphasise: emphasisFor(io) },
    problem,
    unusable: ({ name, file, why }) =>
      problem(sessionWords.problems.unusable, {
        name,
        file,
        why: sentence(sessionWords.problems.foreign[why.flaw], locale, { where: why.where }),
      }),
  };
};

const isOfSession = (category: string): boolean => category === 'leftovers' || category === 'exposure';

// https://no-color.org
const emphasisFor =
  ({ coloured, env }: Io) =>
  (heading: string) =>
    coloured === true && !env.NO_COLOR ? styleText('bold', heading, { validateStream: false }) : heading;
