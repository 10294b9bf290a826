import type { Io } from '../../terminal/io.ts';
import { isGone, type ResourceSummary } from '../index.ts';
import type { Setting } from './setting.ts';
import type { Recheck } from './watch.ts';

/** Looks at these resources alone: by their rules, in their regions. */
export const recheck = async (
  resources: readonly ResourceSummary[],
  { settings }: Setting,
  homeRegion: string,
  io: Io,
): Promise<Recheck> => {
  const types = new Set(resources.map(({ type }) => type));
  const regions = [...new Set(resources.map(({ region }) => (region === 'global' ? homeRegion : region)))];
  const { auditOnline } = await import('../../terminal/online.ts');
  const rules = settings.rules.filter(({ subject }) => types.has(subject));
  const { inventory } = await auditOnline({ ...settings, regions, rules }, io);
  const states = resources.map((resource) => ({ resource, gone: isGone(resource, inventory) }));
  return {
    gone: states.filter(({ gone }) => gone === true).map(({ resource }) => resource),
    hasGaps: states.some(({ gone }) => gone === null),
  };
};
