import { fstatSync, writeSync } from 'node:fs';
import { answer } from './unwritable.ts';

/**
 * Writes to standard output. A file is written to its end here, since Node would take a short write to it for a whole one.
 * The function that it returns throws what the file system answers; a pipe or a terminal says it as an event of the stream.
 */
export const standardOutput = (stream: NodeJS.WriteStream & { readonly fd: number }): ((text: string) => void) => {
  const { fd } = stream;
  if (!fstatSync(fd).isFile()) return (text) => stream.write(text);
  return (text) => {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; ) {
      const taken = writeSync(fd, bytes, at);
      if (taken === 0) throw answer('ESHORT');
      at += taken;
    }
  };
};
