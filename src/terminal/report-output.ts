import { InvalidArgumentError } from 'commander';
import { ConfigError } from '../config/index.ts';
import { writeFolder, writeWhole } from '../delivery/index.ts';
import type { Report } from '../model/index.ts';
import {
  type CsvSeparator,
  csvSeparators,
  type FormatName,
  formatNames,
  formats,
  holdsAll,
  type RenderOptions,
  reportPieces,
} from '../reporters/index.ts';
import { checkFolder, checkWritable } from './check-writable.ts';
import { list } from './flags.ts';
import type { Io } from './io.ts';

export interface OutputFlags {
  readonly format?: readonly FormatName[];
  readonly output?: string;
  readonly outputDir?: string;
  readonly csvSeparator?: CsvSeparator;
}

/** The formats that a flag names, each once. */
export const formatsFlag = (value: string, before?: readonly FormatName[]): readonly FormatName[] => {
  const named = list(value, before).map((word) => {
    const name = formatNames.find((each) => each === word);
    if (name === undefined)
      throw new InvalidArgumentError(`"${word}" is not a format. It must be one of ${formatNames.join(', ')}.`);
    return name;
  });
  if (named.length === 0) throw new InvalidArgumentError(`It must be one of ${formatNames.join(', ')}.`);
  return [...new Set(named)];
};

/** What separates the cells of CSV, by its name or as the sign itself. */
export const csvSeparatorFlag = (value: string): CsvSeparator => {
  const names = Object.keys(csvSeparators) as readonly CsvSeparator[];
  const name = names.find((each) => each === value || csvSeparators[each] === value);
  if (name === undefined) throw new InvalidArgumentError(`It must be one of ${names.join(', ')}.`);
  return name;
};

/** Where a report goes: standard output, a file, or a folder with a file for each format. */
export interface ReportOutput {
  /** Finds out before a long run that it could not be written. Throws `UnwritableFile`. */
  readonly check: () => Promise<void>;
  /** Throws `UnwritableFile`, with nothing half written. */
  readonly write: (report: Report, options: RenderOptions) => Promise<void>;
}

/** What the flags ask for. Throws `ConfigError` where they contradict each other. */
export const reportOutput = (
  { format = ['text'], output, outputDir, csvSeparator }: OutputFlags,
  io: Io,
): ReportOutput => {
  const [first = 'text'] = format;
  if (csvSeparator !== undefined && !format.includes('csv'))
    throw new ConfigError('--csv-separator is for CSV: name csv with --format.');
  if (output !== undefined && outputDir !== undefined)
    throw new ConfigError('--output names one file and --output-dir a folder: give one of them.');
  if (outputDir === '') throw new ConfigError('--output-dir names no folder.');
  if (outputDir !== undefined) return intoFolder(outputDir, format);
  if (format.length > 1)
    throw new ConfigError(`--format names ${format.length} formats: give --output-dir a folder for their files.`);
  return output === undefined ? toStandardOutput(first, io) : intoFile(output, first);
};

const intoFolder = (folder: string, names: readonly FormatName[]): ReportOutput => ({
  check: () =>
    checkFolder(
      folder,
      names.map((name) => formats[name].file),
    ),
  write: (report, options) => {
    const beside = names.filter(holdsAll).map((name) => formats[name].file);
    return writeFolder(
      folder,
      names.map((name) => ({ name: formats[name].file, text: reportPieces(name, report, { ...options, beside }) })),
    );
  },
});

const intoFile = (file: string, name: FormatName): ReportOutput => ({
  check: () => checkWritable(file),
  write: (report, options) => writeWhole(file, reportPieces(name, report, options)),
});

const toStandardOutput = (name: FormatName, io: Io): ReportOutput => ({
  check: async () => {},
  write: async (report, options) => {
    for (const piece of reportPieces(name, report, options)) {
      io.out(piece);
      // No more is made than somebody reads.
      if ((await io.taken?.()) === false) return;
    }
  },
});
