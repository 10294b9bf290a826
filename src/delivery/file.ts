import writeFileAtomic from 'write-file-atomic';

/** A file that could not be written; nothing of it was left behind. */
export class UnwritableFile extends Error {
  override readonly name = 'UnwritableFile';
}

/** Writes a whole file or none: beside its place first, then renamed. Throws `UnwritableFile`. */
export const writeWhole = async (file: string, text: string): Promise<void> => {
  try {
    await writeFileAtomic(file, text);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    throw new UnwritableFile(`Cannot write ${file}: ${code}.`);
  }
};
