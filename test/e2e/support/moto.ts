import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type Controls, controlsOf } from './controls.ts';

/** A running moto: where it answers, how to steer it, and its end. */
export interface Moto extends Controls {
  readonly endpoint: string;
  readonly stop: () => Promise<void>;
}

const wrapper = fileURLToPath(new URL('../moto/server.py', import.meta.url));

/** Whether moto is installed: its command is on the PATH. */
export const motoIsHere = (): boolean =>
  (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'moto_server')));

/** The Python for which moto was installed, where there are several. */
export const interpreter = (): string =>
  ['python', 'python3'].find((name) => spawnSync(name, ['-c', 'import moto']).status === 0) ?? 'python';

/** Starts moto on a free port; it ends with this process, or by `stop`. */
export const startMoto = async (): Promise<Moto> => {
  const child = spawn(interpreter(), [wrapper], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, MOTO_EC2_LOAD_DEFAULT_AMIS: 'false', PYTHONDONTWRITEBYTECODE: '1' },
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const port = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`moto ended with ${code} before it answered`)));
    createInterface(child.stdout).once('line', (line) => resolve((JSON.parse(line) as { port: number }).port));
  });
  return {
    ...motoAt(port),
    stop: async () => {
      child.stdin.end();
      await ended;
    },
  };
};

/** The moto on a port of this machine, which ends by `stop` where it is a copy. */
export const motoAt = (port: number): Moto => {
  const endpoint = `http://127.0.0.1:${port}`;
  const controls = controlsOf(endpoint);
  return { endpoint, ...controls, stop: controls.end };
};
