import { sentence } from '../../i18n/index.ts';
import { type ExitCode, exitCodes, type Io } from '../../terminal/io.ts';
import { renderSessionList } from '../report/index.ts';
import { sessionWords as words } from '../words.ts';
import { type SessionFlags, settingFor } from './setting.ts';

/** The sessions that are kept, of every account; asks AWS nothing. */
export const listSessions = async (flags: SessionFlags, io: Io): Promise<ExitCode> => {
  const { store, page } = await settingFor(flags, io);
  const { sessions, unusable } = await store.all();
  const broken = unusable.map(({ name, why }) => ({
    name,
    why: sentence(words.problems.foreign[why.flaw], page.locale, { where: why.where }),
  }));
  io.out(renderSessionList(sessions, broken, page));
  return exitCodes.clean;
};
