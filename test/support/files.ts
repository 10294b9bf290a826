import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The root of the project. */
export const project = resolve(import.meta.dirname, '../..');

/** Every file below a folder of the project, as a path from the root, sorted. */
export const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(project, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(project.length + 1))
    .toSorted();

export const textOf = (path: string): string => readFileSync(join(project, path), 'utf8');

export const exists = (path: string): boolean => existsSync(join(project, path));
