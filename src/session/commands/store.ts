import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { makeFolder, refused, writeNew, writeWhole } from '../../delivery/index.ts';
import { readText, UnreadableText, whyUnreadable } from '../../text-files/index.ts';
import { ForeignSession, parseSession, type Session, serialiseSession } from '../index.ts';

/** A session that is there and cannot be used. */
export interface Unusable {
  readonly name: string;
  readonly file: string;
  readonly why: ForeignSession;
}

/** The sessions kept in a folder, one file each. */
export interface SessionStore {
  readonly all: () => Promise<{ readonly sessions: readonly Session[]; readonly unusable: readonly Unusable[] }>;
  /** Keeps a new one; false where there is one of that name. Throws `UnwritableFile`. */
  readonly begin: (session: Session) => Promise<boolean>;
  /** Keeps one as it is now. Throws `UnwritableFile`. */
  readonly save: (session: Session) => Promise<void>;
}

const ending = '.json';

// It tells what stands in an account: nobody else on the machine has to read that.
const mode = 0o600;

/** Every file is written beside its place first, so that a crash leaves the whole old one, or none. */
export const sessionStore = (folder: string): SessionStore => {
  const fileOf = (name: string): string => join(folder, `${encodeURIComponent(name)}${ending}`);

  const read = async (base: string): Promise<Session | Unusable> => {
    const [file, name] = [join(folder, base), nameIn(base)];
    const unusable = (why: ForeignSession): Unusable => ({ name: name ?? base, file, why });
    if (name === null) return unusable(new ForeignSession({ kind: 'not-ours' }));
    try {
      return { ...parseSession(await readText(file)), name };
    } catch (error) {
      if (error instanceof ForeignSession) return unusable(error);
      if (error instanceof UnreadableText) return unusable(new ForeignSession({ kind: 'not-json' }));
      throw new Error(`Cannot read ${file}: ${whyUnreadable(error)}.`);
    }
  };

  return {
    all: async () => {
      const read_ = await Promise.all((await filesIn(folder)).map(read));
      return {
        sessions: read_.filter((each): each is Session => !('why' in each)),
        unusable: read_.filter((each): each is Unusable => 'why' in each),
      };
    },
    begin: async (session) => {
      await makeFolder(resolve(folder), 0o700).catch(refused(folder));
      return writeNew(fileOf(session.name), serialiseSession(session), { mode });
    },
    save: (session) => writeWhole(fileOf(session.name), serialiseSession(session), { mode }),
  };
};

const filesIn = async (folder: string): Promise<readonly string[]> => {
  const files = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new Error(`Cannot read ${folder}: ${error.code}.`);
  });
  return files.filter((file) => file.endsWith(ending)).toSorted();
};

// A file that nobody named so here may have any name.
const nameIn = (file: string): string | null => {
  try {
    return decodeURIComponent(file.slice(0, -ending.length));
  } catch {
    return null;
  }
};
