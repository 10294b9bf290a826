import { type FileHandle, link, open, rename, unlink } from 'node:fs/promises';
import type { Disk } from '../../src/delivery/disk.ts';

/** The real disk, of which a test changes what it is about. */
export const diskWith = (change: Partial<Disk>): Disk => ({ link, open, rename, unlink, ...change });

/** A disk whose files behave otherwise; folders stay as they are. */
export const diskWhoseFiles = (change: (handle: FileHandle) => Partial<FileHandle>): Disk =>
  diskWith({
    open: async (...args) => {
      const handle = await open(...args);
      return args[1] === 'r' ? handle : Object.assign(handle, change(handle));
    },
  });

/** The same for folders. */
export const diskWhoseFolders = (change: (handle: FileHandle) => Partial<FileHandle>): Disk =>
  diskWith({
    open: async (...args) => {
      const handle = await open(...args);
      return args[1] === 'r' ? Object.assign(handle, change(handle)) : handle;
    },
  });

/** What a file system answers that fails. */
export const failing = (code: string) => (): Promise<never> =>
  Promise.reject(Object.assign(new Error(code), { code, syscall: 'test' }));

/** Writes of a file as an operating system may do them: of each request a part, by the request. */
export const writing = (handle: FileHandle, part: (length: number, request: number) => number): Partial<FileHandle> => {
  const whole = handle.write.bind(handle) as (
    chunk: Uint8Array,
    offset: number,
    length: number,
    position: null,
  ) => Promise<{ bytesWritten: number; buffer: Uint8Array }>;
  let requests = 0;
  const write = (chunk: Uint8Array, offset: number, length: number) => {
    requests += 1;
    const taken = part(length, requests);
    return taken === 0 ? Promise.resolve({ bytesWritten: 0, buffer: chunk }) : whole(chunk, offset, taken, null);
  };
  return { write: write as FileHandle['write'] };
};
