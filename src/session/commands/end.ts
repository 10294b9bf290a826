import { toolVersion } from '../../app/tool-version.ts';
import { writeWhole } from '../../delivery/index.ts';
import { sentence } from '../../i18n/index.ts';
import type { Args, Words } from '../../model/index.ts';
import { leftTitles, renderScript, shownSteps } from '../../removal/index.ts';
import { checkWritable } from '../../terminal/check-writable.ts';
import { type ExitCode, exitCodes, type Io } from '../../terminal/io.ts';
import { newlySeen, type Outcome, originsIn, outcomeOf, type Session, type Stock, takeStock } from '../index.ts';
import { named, type Removal, renderSessionEnd } from '../report/index.ts';
import { sessionWords as words } from '../words.ts';
import { pickSession } from './pick.ts';
import { lookAt } from './recheck.ts';
import { removalOf } from './removal.ts';
import { type SessionFlags, type Setting, settingFor } from './setting.ts';
import { watch } from './watch.ts';

export interface EndFlags extends SessionFlags {
  readonly cleanup?: string;
  readonly watch?: boolean;
  /** Milliseconds. */
  readonly for?: number;
}

/** How often, and for how long at most, a clean-up is watched. */
const watchTimes = { everyMs: 20_000, forMs: 900_000 };

const codes: { readonly [O in Outcome]: ExitCode } = {
  clear: exitCodes.clean,
  left: exitCodes.failing,
  unsure: exitCodes.incomplete,
};

/** Says what a session left behind, and how it goes away; on demand stays until it has gone. */
export const endSession = async (flags: EndFlags, io: Io): Promise<ExitCode> => {
  const setting = await settingFor(flags, io);
  if (flags.cleanup !== undefined) await checkWritable(flags.cleanup);
  const first = await ended(flags, setting, io);
  if (!flags.watch || first.outcome !== 'left') return codes[first.outcome];

  const { locale } = setting.telling;
  const tell = (sentenceWords: Words, args: Args = {}) => io.out(`${sentence(sentenceWords, locale, args)}\n`);
  const { everyMs, forMs } = { ...watchTimes, ...(flags.for === undefined ? {} : { forMs: flags.for }) };
  tell(words.watching, { every: everyMs / 1000, minutes: Math.ceil(forMs / 60_000) });
  const { ended: how, remaining } = await watch(
    {
      things: first.stock.left.flatMap(({ things }) => things.flatMap((thing) => [thing, ...thing.parts])),
      everyMs,
      forMs,
      look: (things, within) => lookAt(things, setting, first.homeRegion, within),
      seen: ({ gone, isBlind }, left) => {
        for (const thing of gone) tell(words.ticked, { what: named(thing, setting.telling) });
        if (isBlind) tell(words.unseenNow);
        tell(words.remaining, { n: left.length });
      },
    },
    io,
  );
  // Only a look at everything can say that all is clear.
  if (how === 'gone') return codes[(await ended(flags, setting, io)).outcome];
  tell(how === 'time' ? words.timeIsUp : words.broken);
  tell(words.remaining, { n: remaining.length });
  return exitCodes.failing;
};

interface Ended {
  readonly outcome: Outcome;
  readonly stock: Stock;
  readonly homeRegion: string;
}

const ended = async (flags: EndFlags, setting: Setting, io: Io): Promise<Ended> => {
  const { settings, types, store, telling } = setting;
  const pick = await pickSession(flags.name, setting);
  const { auditOnline } = await import('../../terminal/online.ts');
  const seen = await auditOnline(settings, io, pick.identified);
  const session = pick.session();
  const stock = takeStock(session, seen, types);
  const outcome = outcomeOf(stock);
  const cleanup = removalOf(session, stock, seen, telling.locale);
  if (flags.cleanup !== undefined && stock.left.length > 0) {
    const { account } = seen.inventory;
    await writeWhole(
      flags.cleanup,
      renderScript(cleanup, {
        account: account.id,
        homeRegion: account.homeRegion,
        takenAt: seen.inventory.takenAt,
        complete: outcome === 'clear' || stock.blind.listings.length + stock.blind.regions.length === 0,
        toolVersion,
        locale: telling.locale,
        session: session.name,
      }),
    );
  }
  const removal: Removal = {
    file: flags.cleanup ?? null,
    steps: shownSteps(cleanup, telling.locale),
    left: [...leftTitles(cleanup), ...standing(stock).map((thing) => named(thing, telling))],
  };
  io.out(renderSessionEnd({ session, stock, seen, types, removal }, telling));
  if (seen.report.run.cutShort === null) {
    const at = seen.inventory.takenAt;
    await kept({
      ...session,
      seen: newlySeen(session, originsIn(session, seen.inventory, types)),
      ended: { at, outcome },
    });
  }
  return { outcome, stock, homeRegion: seen.inventory.account.homeRegion };

  // What was seen has been said; that it could not be noted is no reason to hide it.
  async function kept(now: Session): Promise<void> {
    await store.save(now).catch((error: unknown) => {
      if (!(error instanceof Error)) throw error;
      io.err(`${sentence(words.problems.unkept, telling.locale, { why: error.message })}\n`);
    });
  }
};

const standing = ({ left }: Stock) =>
  left.flatMap(({ things }) => things).filter(({ failing }) => failing.length === 0);
