import { ConfigError, type Settings } from '../../config/index.ts';
import type { ControlsView, Report, Standard } from '../../model/index.ts';
import { rules } from '../../rules/index.ts';
import { controlsOf } from '../index.ts';

const formats = ['text', 'json'];

/** Throws `ConfigError` for a format that knows no controls. */
export const checkGroupable = (standard: Standard | undefined, wanted: readonly string[] = ['text']): void => {
  const other = wanted.find((format) => !formats.includes(format));
  if (standard !== undefined && other !== undefined)
    throw new ConfigError(`--group-by works with --format text and json, and not with ${other}.`);
};

/** A report by the controls of a standard, under the options of the run; undefined where no standard was named. */
export const groupedBy = (
  standard: Standard | undefined,
  report: Report,
  { ruleSettings }: Settings,
): ControlsView | undefined =>
  standard && controlsOf(standard, rules, report, ({ id, options }) => ({ ...options, ...ruleSettings[id]?.options }));
