import { toolVersion } from '../../app/tool-version.ts';
import { type ExitCode, exitCodes, type Io } from '../../terminal/io.ts';
import { baselineOf, type Session } from '../index.ts';
import { renderSessionStart } from '../report/index.ts';
import { sessionWords } from '../words.ts';
import { type SessionFlags, settingFor } from './setting.ts';

/** Notes what stands before a session. Ends as incomplete where not everything could be listed. */
export const startSession = async (flags: SessionFlags, io: Io): Promise<ExitCode> => {
  const setting = await settingFor(flags, io);
  const { settings, types, store, page, problem } = setting;
  const name = flags.name ?? nameFor(io.now());
  if (!isName(name)) throw problem(sessionWords.problems.badName);
  const { sessions, unusable } = await store.all();
  const taken = problem(sessionWords.problems.taken, { name });
  if ([...sessions, ...unusable].some((each) => each.name === name)) throw taken;

  const { listOnline } = await import('../../terminal/online.ts');
  const inventory = await listOnline(types, settings, io);
  const session: Session = { ...baselineOf(inventory, name, toolVersion), seen: [], ended: null };
  if (!(await store.begin(session))) throw taken;
  io.out(renderSessionStart(session, inventory, types, page));
  const isWhole = session.listings.every(({ whole }) => whole) && inventory.regions.missing.length === 0;
  return isWhole ? exitCodes.clean : exitCodes.incomplete;
};

// By the second, so that nobody has to think of one.
const nameFor = (now: Date): string => now.toISOString().slice(0, 19).replace('T', '-').replaceAll(':', '');

const isName = (name: string): boolean => /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._-]{0,59}$/u.test(name);
