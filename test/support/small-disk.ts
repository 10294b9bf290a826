import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file system of 64 kB, in a folder of its own. */
export interface SmallDisk {
  readonly folder: string;
  /** Leaves so many bytes free, in whole pages. */
  readonly fill: (left: number) => void;
  readonly unmount: () => void;
}

const page = 4096;
const pages = 16;

/** Mounts a small disk; null where this user may mount none: a test is then skipped. */
export const smallDisk = (): SmallDisk | null => {
  const folder = mkdtempSync(join(tmpdir(), 'small-disk-'));
  const mount = ['mount', '-t', 'tmpfs', '-o', `size=${pages * page},mode=777`, 'tmpfs', folder];
  const prefix = [[], ['sudo', '-n']].find((before) => ran([...before, ...mount]));
  if (prefix === undefined) return null;
  return {
    folder,
    fill: (left) => {
      const filler = join(folder, 'filler');
      for (let kept = pages; kept > 0; kept -= 1) {
        try {
          writeFileSync(filler, Buffer.alloc(kept * page));
          writeFileSync(filler, Buffer.alloc(kept * page - left));
          return;
        } catch {
          // Others stand here too.
        }
      }
    },
    unmount: () => void ran([...prefix, 'umount', '-l', folder]),
  };
};

const ran = ([command = '', ...args]: readonly string[]): boolean => spawnSync(command, args).status === 0;
