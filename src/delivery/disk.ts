import { link, open, rename, unlink } from 'node:fs/promises';

/** How the file system is asked to write; a test passes one that fails. */
export interface Disk {
  readonly link: typeof link;
  readonly open: typeof open;
  readonly rename: typeof rename;
  readonly unlink: typeof unlink;
}

/** The file system itself. */
export const machineDisk: Disk = { link, open, rename, unlink };
