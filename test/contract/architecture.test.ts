import { expect, it } from 'vitest';
import { rooms } from '../../scripts/lint/rooms.ts';
import { exists, textOf } from '../support/files.ts';

const page = textOf('docs/architecture.md');
const named = [...page.matchAll(/`((?:[\w-]+\/)+[\w-]*(?:\.ts)?)`/g)].map(([, path = '']) => path);

it('every file and folder that docs/architecture.md names is there', () => {
  const isThere = (path: string) => [`src/${path}`, path].some((each) => exists(each.replace(/\/$/, '')));
  expect(named.length).toBeGreaterThan(20);
  expect([...new Set(named)].filter((path) => !isThere(path) && !/^(core|report|commands)\/$/.test(path))).toEqual([]);
});

it('every room of src stands on the page', () => {
  const missing = Object.keys(rooms).filter(
    (room) => !page.includes(`\`${room}`) && !page.includes(`\`${room.split('/')[0]}/`),
  );
  expect(missing).toEqual([]);
});
