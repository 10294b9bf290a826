import type { Io } from '../../terminal/io.ts';
import { isGone, type Thing } from '../index.ts';
import type { Setting } from './setting.ts';
import type { Look } from './watch.ts';

/** Looks at these things alone: by their rules, in their regions. */
export const lookAt = async (
  things: readonly Thing[],
  { settings }: Setting,
  homeRegion: string,
  io: Io,
): Promise<Look> => {
  const types = new Set(things.map(({ type }) => type));
  const regions = [...new Set(things.map(({ region }) => (region === 'global' ? homeRegion : region)))];
  const { auditOnline } = await import('../../terminal/online.ts');
  const rules = settings.rules.filter(({ subject }) => types.has(subject));
  const { inventory } = await auditOnline({ ...settings, regions, rules }, io);
  const states = things.map((thing) => ({ thing, gone: isGone(thing, inventory) }));
  return {
    gone: states.filter(({ gone }) => gone === true).map(({ thing }) => thing),
    isBlind: states.some(({ gone }) => gone === null),
  };
};
