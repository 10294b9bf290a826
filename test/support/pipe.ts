import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { closeSync, constants, existsSync, openSync, readdirSync, readlinkSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Whether pipes with names can be made here. */
export const pipesAreHere = existsSync('/dev/null') && spawnSync('mkfifo', ['--version']).error === undefined;

/** Makes a pipe with a name. */
export const makePipe = (path: string): void => void execFileSync('mkfifo', [path]);

/** Reads a pipe to its end by a program of its own; what it read. */
export const readPipe = (path: string): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const cat = spawn('cat', [path], { stdio: ['ignore', 'pipe', 'ignore'] });
    cat.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    cat.once('error', reject);
    cat.once('close', () => resolve(Buffer.concat(chunks)));
  });

/** Whether it can be seen who has a pipe open. */
export const abandonedPipesAreHere = pipesAreHere && existsSync('/proc/self/fd');

/**
 * Makes a pipe that is full and has a reader who reads nothing. The function that it returns waits until this process has opened
 * the pipe to write, and then takes the reader away.
 */
export const makeFullPipe = (path: string): (() => Promise<void>) => {
  makePipe(path);
  const reader = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const writer = openSync(path, constants.O_WRONLY | constants.O_NONBLOCK);
  try {
    for (;;) writeSync(writer, Buffer.alloc(4096));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
  }
  closeSync(writer);
  return async () => {
    while (timesOpen(path) < 2) await setTimeout(5);
    closeSync(reader);
  };
};

const timesOpen = (path: string): number =>
  readdirSync('/proc/self/fd').filter((fd) => {
    try {
      return readlinkSync(join('/proc/self/fd', fd)) === path;
    } catch {
      // The one that this listing took.
      return false;
    }
  }).length;
