/** A file that could not be written; nothing of it was left behind. */
export class UnwritableFile extends Error {
  override readonly name = 'UnwritableFile';
  /** Why, without a stop. */
  readonly reason: string;

  constructor(path: string, reason: string) {
    super(`Cannot write ${path}: ${reason}.`);
    this.reason = reason;
  }
}

const reasons: { readonly [code: string]: string } = {
  EACCES: 'permission denied',
  EBADF: 'it is not open for writing',
  EBUSY: 'it is in use, or mounted by itself',
  EDQUOT: 'the disk quota is used up',
  EEXIST: 'a file is in the way',
  EFBIG: 'the file would be too large',
  EIO: 'the disk failed',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
  ENOENT: 'its folder does not exist',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of its path is not a folder',
  ENXIO: 'nothing is there to take it',
  EPERM: 'permission denied',
  EPIPE: 'whoever read from it has gone',
  EROFS: 'the file system is read-only',
  ESHORT: 'the disk did not take all of it',
};

/** Why something cannot be written, in half a sentence. */
export const reasonOf = (error: unknown): string => {
  if (error instanceof UnwritableFile) return error.reason;
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
  const reason = reasons[code];
  return reason === undefined ? code : `${reason} (${code})`;
};

/** Why something cannot be written, in one sentence. */
export const unwritable = (path: string, error: unknown): UnwritableFile => new UnwritableFile(path, reasonOf(error));

/** Says of what the file system answers which file it hit; anything else, such as what a content throws, stays as it is. */
export const refused =
  (path: string) =>
  (error: unknown): never => {
    throw isAnswer(error) ? unwritable(path, error) : error;
  };

const isAnswer = (error: unknown): boolean => error instanceof Error && 'code' in error && 'syscall' in error;

/** What a file system would have answered with this code. */
export const answer = (code: string): Error => Object.assign(new Error(code), { code, syscall: 'write' });
