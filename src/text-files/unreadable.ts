/** Bytes that are no text, or more than a text can be; the message says what is wrong with them, to follow the name of a file. */
export class UnreadableText extends Error {
  override readonly name = 'UnreadableText';
}

/** Why a file could not be read, to follow its name: the file system's code, or what is wrong with its text. Throws what is neither. */
export const whyUnreadable = (error: unknown): string => {
  if (error instanceof UnreadableText) return error.message;
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
};
