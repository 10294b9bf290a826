/** A file that could not be written; nothing of it was left behind. */
export class UnwritableFile extends Error {
  override readonly name = 'UnwritableFile';
}

const reasons: { readonly [code: string]: string } = {
  EACCES: 'permission denied',
  EDQUOT: 'the disk quota is used up',
  EEXIST: 'a file is in the way',
  EFBIG: 'the file would be too large',
  EISDIR: 'it is a folder',
  ENOENT: 'its folder does not exist',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of its path is not a folder',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
};

/** Why something cannot be written, in one sentence. */
export const unwritable = (path: string, error: unknown): UnwritableFile => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
  const reason = reasons[code];
  return new UnwritableFile(`Cannot write ${path}: ${reason === undefined ? code : `${reason} (${code})`}.`);
};
