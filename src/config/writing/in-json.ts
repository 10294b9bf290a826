import { type ExemptionEntry, renewed } from './entry.ts';

/** True for a configuration that is JSON, or is to be. */
export const isJson = (text: string, file: string): boolean => {
  if (text.trim() === '') return file.endsWith('.json');
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** Writes an entry into a JSON configuration: in the place of the one at `at`, or behind them all. */
export const inJson = (text: string, entry: ExemptionEntry, at: number): string => {
  const config = (text.trim() === '' ? null : JSON.parse(text)) ?? {};
  const entries: readonly object[] = config.exemptions ?? [];
  const exemptions = at < 0 ? [...entries, entry] : entries.map((each, n) => (n === at ? renewed(each, entry) : each));
  const indent = /^[ \t]+/m.exec(text)?.[0] ?? '  ';
  return `${JSON.stringify({ ...config, exemptions }, null, indent)}\n`;
};
