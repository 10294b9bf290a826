import { toolVersion } from '../../app/tool-version.ts';
import { writeWhole } from '../../delivery/index.ts';
import { sentence } from '../../i18n/index.ts';
import { type Args, visible, type Words } from '../../model/index.ts';
import { type Cleanup, leftTitles, renderScript, shownSteps } from '../../removal/index.ts';
import { checkWritable } from '../../terminal/check-writable.ts';
import { type ExitCode, exitCodes, type Io } from '../../terminal/io.ts';
import {
  diffSession,
  identityOf,
  newlySeen,
  type Outcome,
  originsIn,
  outcomeOf,
  type ResourceSummary,
  type Session,
  type SessionDiff,
} from '../index.ts';
import { type CleanupPage, named, renderSessionEnd } from '../report/index.ts';
import { sessionWords as words } from '../words.ts';
import { pickSession } from './pick.ts';
import { recheck } from './recheck.ts';
import { removalOf } from './removal.ts';
import { type SessionFlags, type Setting, settingFor } from './setting.ts';
import { watch } from './watch.ts';

/** What `session end` is given on the command line. */
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
  if (!flags.watch || first.outcome !== 'left') return codeOf(first);

  const { locale } = setting.page;
  const print = (sentenceWords: Words, args: Args = {}) =>
    io.out(`${visible(sentence(sentenceWords, locale, args))}\n`);
  const { everyMs, forMs } = { ...watchTimes, ...(flags.for === undefined ? {} : { forMs: flags.for }) };
  print(words.watching, { every: everyMs / 1000, minutes: Math.ceil(forMs / 60_000) });
  const { ended: how, remaining } = await watch(
    {
      resources: first.diff.left.flatMap(({ resources }) =>
        resources.flatMap((resource) => [resource, ...resource.parts]),
      ),
      everyMs,
      forMs,
      recheck: (resources, within) => recheck(resources, setting, first.homeRegion, within),
      seen: ({ gone, hasGaps }, left) => {
        for (const resource of gone) print(words.ticked, { what: named(resource, setting.page) });
        if (hasGaps) print(words.unseenNow);
        print(words.remaining, { n: left.length });
      },
    },
    io,
  );
  // Only a whole look can say that all is clear.
  if (how === 'gone') return codeOf(await ended(flags, setting, io));
  print(how === 'time' ? words.timeIsUp : words.broken);
  print(words.remaining, { n: remaining.length });
  return codeOf(first);
};

interface Ended {
  readonly outcome: Outcome;
  readonly diff: SessionDiff;
  readonly homeRegion: string;
  /** False where the session could not be kept as it is now. */
  readonly isKept: boolean;
}

const codeOf = ({ outcome, isKept }: Ended): ExitCode => (isKept ? codes[outcome] : exitCodes.usage);

const ended = async (flags: EndFlags, setting: Setting, io: Io): Promise<Ended> => {
  const { settings, types, store, page } = setting;
  const pick = await pickSession(flags.name, setting);
  const { auditOnline } = await import('../../terminal/online.ts');
  const seen = await auditOnline(settings, io, pick.identified);
  const session = pick.session();
  const diff = diffSession(session, seen, types);
  const outcome = outcomeOf(diff);
  const cleanup = removalOf(session, diff, seen, page.locale);
  if (flags.cleanup !== undefined && diff.left.length > 0) {
    const { account } = seen.inventory;
    await writeWhole(
      flags.cleanup,
      renderScript(cleanup, {
        account: account.id,
        homeRegion: account.homeRegion,
        takenAt: seen.inventory.takenAt,
        complete: outcome === 'clear' || diff.gaps.listings.length + diff.gaps.regions.length === 0,
        toolVersion,
        locale: page.locale,
        session: session.name,
      }),
    );
  }
  const removal: CleanupPage = {
    file: flags.cleanup ?? null,
    steps: shownSteps(cleanup, page.locale),
    left: [...leftTitles(cleanup), ...untouched(diff, cleanup).map((resource) => named(resource, page))],
  };
  io.out(renderSessionEnd({ session, diff, seen, types, removal }, page));
  const at = seen.inventory.takenAt;
  const isKept =
    seen.report.run.cutShort !== null ||
    (await kept({
      ...session,
      seen: newlySeen(session, originsIn(session, seen.inventory, types)),
      ended: { at, outcome },
    }));
  return { outcome, diff, homeRegion: seen.inventory.account.homeRegion, isKept };

  // What was seen has been said; that it could not be noted is no reason to hide it.
  async function kept(now: Session): Promise<boolean> {
    try {
      await store.save(now);
      return true;
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      io.err(`${sentence(words.problems.unkept, page.locale, { why: error.message })}\n`);
      return false;
    }
  }
};

// What no step removes, and the clean-up does not name as left to a person either.
const untouched = ({ left }: SessionDiff, { steps, left: byHand }: Cleanup): readonly ResourceSummary[] => {
  const told = [...steps.flatMap(({ findings }) => findings), ...byHand];
  const done = new Set(told.map(({ resource }) => identityOf(resource)));
  const managers = new Set(steps.flatMap(({ manager }) => (manager === null ? [] : nameOf(manager))));
  return left
    .filter(({ managedBy }) => managedBy === null || !managers.has(nameOf(managedBy)))
    .flatMap(({ resources, managerIsOlder }) =>
      resources.filter(({ failing }) => !managerIsOlder || failing.length === 0),
    )
    .filter((resource) => !done.has(identityOf(resource)));
};

const nameOf = ({ kind, name }: { readonly kind: string; readonly name: string }): string => `${kind} ${name}`;
