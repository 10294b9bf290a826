import { type ExitCode, exitCodes, type Io } from '../../terminal/io.ts';
import { coverageGaps, eachOnce, goneFrom, hasGaps, newlySeen, originsIn, type ResourceReference } from '../index.ts';
import { renderSessionStatus } from '../report/index.ts';
import { pickSession } from './pick.ts';
import { type SessionFlags, settingFor } from './setting.ts';

/** What is new so far, by listings alone. Ends as incomplete where not everything could be listed. */
export const sessionStatus = async (flags: SessionFlags, io: Io): Promise<ExitCode> => {
  const setting = await settingFor(flags, io);
  const { settings, types, store, page } = setting;
  const pick = await pickSession(flags.name, setting);
  const { listOnline } = await import('../../terminal/online.ts');
  const inventory = await listOnline(types, settings, io, pick.identified);
  const session = pick.session();
  const placed = originsIn(session, inventory, types);
  const of = (origin: string): readonly ResourceReference[] =>
    eachOnce(placed.filter((each) => each.origin === origin).map(({ item }) => item));
  await store.save({ ...session, seen: newlySeen(session, placed) });
  const gone = eachOnce(goneFrom(session.seen, inventory));
  io.out(renderSessionStatus({ session, inventory, fresh: of('session'), unsure: of('unsure'), gone }, types, page));
  return hasGaps(coverageGaps(session, inventory, types)) ? exitCodes.incomplete : exitCodes.clean;
};
