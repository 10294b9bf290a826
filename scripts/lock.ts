// Completes package-lock.json: a registry that carries only some platforms' builds makes npm leave the others out of the
// lock, and `npm ci` then refuses it. Run it after every `npm install`.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from './generated.ts';

interface Entry {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optionalDependencies?: { readonly [name: string]: string };
}

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

const named = (name: string, words: readonly string[]) =>
  words.filter((word) => name.split(/[-/]/).some((part) => part.startsWith(word))).slice(0, 1);

const absent = (name: string, range: string, dev: boolean | undefined): Entry => {
  const [os, cpu] = [named(name, systems), named(name, processors)];
  return {
    version: range.replace(/^[~^]/, ''),
    ...(dev ? { dev } : {}),
    optional: true,
    ...(os.length > 0 ? { os } : {}),
    ...(cpu.length > 0 ? { cpu } : {}),
    ...(name.includes('musl') ? { libc: ['musl'] } : {}),
  };
};

const file = join(project, 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: { [path: string]: Entry } };
const added = Object.values(lock.packages).flatMap(({ optionalDependencies = {}, dev }) =>
  Object.entries(optionalDependencies)
    .filter(([name]) => lock.packages[`node_modules/${name}`] === undefined)
    .map(([name, range]) => [`node_modules/${name}`, absent(name, range, dev)] as const),
);
const packages = Object.fromEntries(
  Object.entries({ ...lock.packages, ...Object.fromEntries(added) }).toSorted(([a], [b]) => a.localeCompare(b, 'en')),
);
writeFileSync(file, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`);
console.log(`${added.length} optional builds added`);
