// Does: read a text file that a person may have passed through any editor, shell or spreadsheet; say why one cannot be read.
// May not: know what any file is for, write, choose a language.
export { decodedChunks, decodeText } from './decode.ts';
export { readText, textChunks } from './read.ts';
export { UnreadableText, whyUnreadable } from './unreadable.ts';
