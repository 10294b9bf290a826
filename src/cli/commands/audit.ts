import type { Command } from 'commander';
import { ConfigError, settingsFrom } from '../../config/index.ts';
import { writeWhole } from '../../delivery/index.ts';
import { chooseLocale } from '../../i18n/index.ts';
import { serialiseInventory } from '../../inventory/index.ts';
import {
  type AudienceName,
  isAtLeast,
  isFailing,
  type Locale,
  type Report,
  type Severity,
  type Standard,
} from '../../model/index.ts';
import { type FormatName, formatNames } from '../../reporters/index.ts';
import { ruleById, rules } from '../../rules/index.ts';
import { toolVersion } from '../../tool-version.ts';
import { withHistory } from '../../with-history.ts';
import { beFrugal } from '../bundle/frugal.ts';
import { checkWritable } from '../check-writable.ts';
import { configFor } from '../config-for.ts';
import { deliverReport } from '../deliver.ts';
import { audienceFlag, configHelp, list, localeFlag, oneOf, severityFlag } from '../flags.ts';
import { checkGroupable, groupedBy } from '../group-by.ts';
import { historyFor } from '../history-for.ts';
import { type HistoryWish, historyFlag } from '../history-wish.ts';
import { type ExitCode, exitCodes, type Io } from '../io.ts';
import { reportFor } from '../report-for.ts';
import { formatsFlag, reportOutput } from '../report-output.ts';
import { standardFlag } from '../standard-flag.ts';

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
  readonly deliver?: 'securityhub';
  readonly history?: HistoryWish;
  readonly save?: string;
  readonly bundle?: string;
  readonly from?: string;
  readonly demo?: boolean;
  readonly lang?: Locale;
  readonly failOn?: Severity;
  readonly config?: string;
}

export const auditCommand = (program: Command, io: Io, finish: (code: ExitCode) => void): void => {
  program
    .command('audit')
    .description('Audit the account of the current credentials, or a saved inventory')
    .option('--profile <name>', 'AWS profile to use')
    .option('--region <name>', 'look only here; repeat it or separate with commas', list)
    .option('--rule <id>', 'run only this rule; repeat it or separate with commas', list)
    .option('--severity <level>', 'run only rules of this severity or worse', severityFlag)
    .option(
      '--for <audience>',
      'owner (idle and old), learner (anything that bills) or review (strictest)',
      audienceFlag,
    )
    .option(
      '--format <formats>',
      `${formatNames.join(', ')}; several, separated by commas, take --output-dir`,
      formatsFlag,
    )
    .option(
      '--group-by <standard>',
      'group the report by the controls of a standard, for example cis-7.0',
      standardFlag,
    )
    .option('--output <file>', 'write the report to a file instead of standard output')
    .option('--output-dir <folder>', 'write a file for each format into this folder')
    .option('--deliver <where>', 'securityhub: import the findings into Security Hub as well', oneOf(['securityhub']))
    .option(
      '--history <where>',
      'compare with the runs kept in a file, dynamodb:TABLE or none; the default is a file for each account',
      historyFlag,
    )
    .option('--save <file>', 'save the inventory, to judge it again without credentials')
    .option('--bundle <file>', 'keep the run with everything behind it in one zip file, for "verify"')
    .option('--from <file>', 'judge a saved inventory, or that of a bundle, instead of asking AWS')
    .option('--demo', 'judge the bundled sample account; needs neither network nor credentials')
    .option('--lang <language>', 'en or pt-BR; the default follows your locale', localeFlag)
    .option('--fail-on <level>', 'exit 1 only for failures of this severity or worse', severityFlag)
    .option('--config <file>', configHelp)
    .addHelpText('after', exitHelp)
    .action(async (flags: AuditFlags) => finish(await runAudit(flags, io)));
};

const exitHelp = `
Exit codes: 0 clean, 1 failing, 2 incomplete, 3 wrong usage or no credentials.
Failing outranks incomplete; the report says both.`;

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
  const output = reportOutput(flags, io);
  checkGroupable(flags.groupBy, flags.format);
  await output.check();
  for (const file of [flags.save, flags.bundle]) if (file !== undefined) await checkWritable(file);
  if (flags.bundle !== undefined) beFrugal();

  const { report: judged, inventory } = await reportFor(flags, settings, io);
  if (flags.save !== undefined) await writeWhole(flags.save, serialiseInventory(inventory, toolVersion));
  const { timeZone } = settings;
  const store = await historyFor(flags, judged, settings, io);
  // What Security Hub did not take is news to the next run too.
  const undelivered: Error[] = [];
  const report = await withHistory(judged, settings, store, async (told) => {
    const rendering = { locale, timeZone, rule: ruleById, controls: groupedBy(flags.groupBy, told, settings) };
    await output.write(told, rendering);
    if (flags.deliver !== undefined) undelivered.push(...(await deliverReport(told, rendering)));
    return undelivered.length === 0;
  });
  if (flags.bundle !== undefined) {
    const { configTextFor, writeEvidence } = await import('../bundle/write.ts');
    const configText = await configTextFor(flags.config);
    const rendering = { locale, timeZone, rule: ruleById };
    await writeEvidence(flags.bundle, { inventory, report, settings, locale, config, configText, rendering });
  }
  for (const failure of undelivered) throw failure;
  return exitCodeOf(report, settings.failOn);
};

const refuseContradictions = ({ demo, from, save, profile, deliver, history }: AuditFlags) => {
  const offline = demo ? '--demo' : '--from';
  if (demo && from !== undefined) throw new ConfigError('--demo and --from each name an inventory: give one of them.');
  if (!demo && from === undefined) return;
  if (save !== undefined) throw new ConfigError(`--save keeps what AWS answers, and ${offline} asks AWS nothing.`);
  if (deliver !== undefined) throw new ConfigError(`--deliver calls AWS, and ${offline} asks AWS nothing.`);
  if (history !== undefined && history.kind !== 'none')
    throw new ConfigError(
      `--history compares what AWS says now, and ${offline} asks AWS nothing; for reports there is diff.`,
    );
  if (profile !== undefined) throw new ConfigError(`--profile names credentials, and ${offline} uses none.`);
};

/** Failures that count outrank gaps; gaps outrank nothing. */
const exitCodeOf = (report: Report, failOn: Severity): ExitCode => {
  const counts = report.findings.some((finding) => isFailing(finding) && isAtLeast(finding.severity, failOn));
  if (counts) return exitCodes.failing;
  return report.coverage.complete ? exitCodes.clean : exitCodes.incomplete;
};
