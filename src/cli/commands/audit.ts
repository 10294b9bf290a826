import type { Command } from 'commander';
import { onlySince } from '../../app/only-since.ts';
import { toolVersion } from '../../app/tool-version.ts';
import { withHistory } from '../../app/with-history.ts';
import { ConfigError, settingsFrom } from '../../config/index.ts';
import { writeWhole } from '../../delivery/index.ts';
import { preferLowMemory } from '../../evidence/commands/low-memory.ts';
import { auditHelp } from '../../i18n/help/audit.ts';
import { flagHelp } from '../../i18n/help/flags.ts';
import type { Help } from '../../i18n/help/index.ts';
import { chooseLocale } from '../../i18n/index.ts';
import { inventoryPieces } from '../../inventory/index.ts';
import {
  type AudienceName,
  isAtLeast,
  isFailing,
  type Locale,
  type Report,
  type Severity,
  type Standard,
} from '../../model/index.ts';
import { type CsvSeparator, type FormatName, formatNames } from '../../reporters/index.ts';
import { ruleById, rules } from '../../rules/index.ts';
import { checkGroupable, groupedBy } from '../../standards/commands/group-by.ts';
import { standardFlag } from '../../standards/commands/standard-flag.ts';
import { checkWritable } from '../../terminal/check-writable.ts';
import { configFor } from '../../terminal/config-for.ts';
import { deliverReport } from '../../terminal/deliver.ts';
import { audienceFlag, configHelp, list, localeFlag, oneOf, severityFlag } from '../../terminal/flags.ts';
import { historyFailure } from '../../terminal/history-failure.ts';
import { type HistoryFlag, historyFlag } from '../../terminal/history-flag.ts';
import { historyFor } from '../../terminal/history-for.ts';
import { type ExitCode, exitCodes, type Io } from '../../terminal/io.ts';
import { reportFor } from '../../terminal/report-for.ts';
import { csvSeparatorFlag, formatsFlag, reportOutput } from '../../terminal/report-output.ts';
import { momentSince, refuseWholes } from '../../terminal/since.ts';
import { verboseText } from '../../terminal/verbose.ts';

interface AuditFlags {
  readonly profile?: string;
  readonly region?: readonly string[];
  readonly rule?: readonly string[];
  readonly severity?: Severity;
  readonly for?: AudienceName;
  readonly format?: readonly FormatName[];
  readonly groupBy?: Standard;
  readonly output?: string;
  readonly outputDir?: string;
  readonly csvSeparator?: CsvSeparator;
  readonly deliver?: 'securityhub';
  readonly history?: HistoryFlag;
  readonly save?: string;
  readonly bundle?: string;
  readonly from?: string;
  readonly demo?: boolean;
  readonly lang?: Locale;
  readonly failOn?: Severity;
  readonly since?: string;
  readonly config?: string;
  readonly verbose?: boolean;
}

export const auditCommand = (program: Command, io: Io, finish: (code: ExitCode) => void, help: Help): void => {
  program
    .command('audit')
    .description(help(auditHelp.about))
    .option('--profile <name>', help(flagHelp.profile))
    .option('--region <name>', help(auditHelp.region), list)
    .option('--rule <id>', help(auditHelp.rule), list)
    .option('--severity <level>', help(auditHelp.severity), severityFlag)
    .option('--for <audience>', help(auditHelp.audience), audienceFlag)
    .option('--format <formats>', help(auditHelp.format, { formats: formatNames.join(', ') }), formatsFlag)
    .option('--group-by <standard>', help(auditHelp.groupBy), standardFlag)
    .option('--output <file>', help(auditHelp.output))
    .option('--output-dir <folder>', help(auditHelp.outputDir))
    .option('--csv-separator <sep>', help(auditHelp.csvSeparator), csvSeparatorFlag)
    .option('--deliver <where>', help(auditHelp.deliver), oneOf(['securityhub']))
    .option('--history <where>', help(auditHelp.history), historyFlag)
    .option('--save <file>', help(auditHelp.save))
    .option('--bundle <file>', help(auditHelp.bundle))
    .option('--from <file>', help(auditHelp.from))
    .option('--demo', help(auditHelp.demo))
    .option('--lang <language>', help(flagHelp.languageOrLocale), localeFlag)
    .option('--fail-on <level>', help(auditHelp.failOn), severityFlag)
    .option('--since <time>', help(auditHelp.since))
    .option('--config <file>', configHelp(help))
    .option('--verbose', help(auditHelp.verbose))
    .addHelpText('after', `\n${help(auditHelp.exits)}`)
    .action(async (flags: AuditFlags) => finish(await runAudit(flags, io)));
};

const runAudit = async (flags: AuditFlags, io: Io): Promise<ExitCode> => {
  refuseContradictions(flags);
  const config = await configFor(flags.config);
  const settings = settingsFrom(rules, config, {
    ...flags,
    regions: flags.region,
    rules: flags.rule,
    audience: flags.for,
    language: flags.lang,
  });
  const locale = settings.language ?? chooseLocale(io.env);
  const { timeZone } = settings;
  const started = io.now();
  if (flags.since !== undefined) momentSince(flags.since, started, timeZone);
  const output = reportOutput(flags, io);
  checkGroupable(flags.groupBy, flags.format);
  await output.check();
  for (const file of [flags.save, flags.bundle]) if (file !== undefined) await checkWritable(file);
  if (flags.bundle !== undefined) preferLowMemory();

  const { report: judged, inventory } = await reportFor(flags, settings, io);
  if (flags.save !== undefined) await writeWhole(flags.save, inventoryPieces(inventory, toolVersion));
  const isOffline = flags.demo === true || flags.from !== undefined;
  const asked = isOffline ? new Date(inventory.takenAt) : started;
  const narrowed = (whole: Report): Report =>
    flags.since === undefined ? whole : onlySince(whole, inventory, momentSince(flags.since, asked, timeZone));
  // A part of a run is nothing that the next one could be compared with.
  const store = flags.since === undefined ? await historyFor(flags, judged, settings, io) : null;
  // What Security Hub did not take is news to the next run too.
  const undelivered: Error[] = [];
  const report = await withHistory(judged, settings, store, async (told) => {
    const shown = narrowed(told);
    const controls = groupedBy(flags.groupBy, shown, settings);
    const rendering = { locale, timeZone, rule: ruleById, controls, csvSeparator: flags.csvSeparator };
    await output.write(shown, rendering);
    if (flags.deliver !== undefined) undelivered.push(...(await deliverReport(told, rendering)));
    return undelivered.length === 0;
  });
  if (flags.verbose === true) io.err(verboseText(report.usage, locale));
  if (flags.bundle !== undefined) {
    const { configTextFor, writeEvidence } = await import('../../evidence/commands/write-bundle.ts');
    const configText = await configTextFor(flags.config);
    const rendering = { locale, timeZone, rule: ruleById };
    await writeEvidence(flags.bundle, { inventory, report, settings, locale, config, configText, rendering });
  }
  const unremembered = historyFailure(report.history, flags.history !== undefined);
  for (const failure of unremembered === null ? undelivered : [...undelivered, unremembered]) throw failure;
  return exitCodeOf(narrowed(report), settings.failOn);
};

const refuseContradictions = (flags: AuditFlags) => {
  const { demo, from, save, profile, deliver, history } = flags;
  if (flags.since !== undefined) refuseWholes(flags);
  const offline = demo ? '--demo' : '--from';
  if (demo && from !== undefined) throw new ConfigError('--demo and --from each name an inventory: give one of them.');
  if (!demo && from === undefined) return;
  if (save !== undefined) throw new ConfigError(`--save keeps what AWS answers, and ${offline} asks AWS nothing.`);
  if (deliver !== undefined) throw new ConfigError(`--deliver calls AWS, and ${offline} asks AWS nothing.`);
  if (history?.kind === 'table')
    throw new ConfigError(
      `--history ${history.table} is a table of AWS, and ${offline} asks AWS nothing: name a file.`,
    );
  if (flags.verbose) throw new ConfigError(`--verbose says what was asked of AWS, and ${offline} asks nothing.`);
  if (profile !== undefined) throw new ConfigError(`--profile names credentials, and ${offline} uses none.`);
};

/** Failures that count outrank gaps; gaps outrank nothing. */
const exitCodeOf = (report: Report, failOn: Severity): ExitCode => {
  const counts = report.findings.some((finding) => isFailing(finding) && isAtLeast(finding.severity, failOn));
  if (counts) return exitCodes.failing;
  return report.coverage.complete ? exitCodes.clean : exitCodes.incomplete;
};
