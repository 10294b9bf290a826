import type { Command } from 'commander';
import { toolVersion } from '../../app/tool-version.ts';
import { ConfigError, ruleNamed, type Settings, settingsFrom } from '../../config/index.ts';
import { writeWhole } from '../../delivery/index.ts';
import { exempted } from '../../exemptions/index.ts';
import { cleanupHelp } from '../../i18n/help/cleanup.ts';
import { flagHelp } from '../../i18n/help/flags.ts';
import type { Help } from '../../i18n/help/index.ts';
import { chooseLocale } from '../../i18n/index.ts';
import { type AudienceName, type Locale, thrownText } from '../../model/index.ts';
import { type Candidate, planCleanup, renderScript } from '../../removal/index.ts';
import { type JsonReport, jsonReport } from '../../reporters/index.ts';
import { ruleById, rules } from '../../rules/index.ts';
import { checkWritable } from '../../terminal/check-writable.ts';
import { configFor } from '../../terminal/config-for.ts';
import { audienceFlag, configHelp, list, localeFlag } from '../../terminal/flags.ts';
import { type ExitCode, exitCodes, type Io } from '../../terminal/io.ts';
import { savedReport } from '../../terminal/read-report.ts';
import { reportFor } from '../../terminal/report-for.ts';
import { candidatesInFile, candidatesOf } from '../candidates.ts';

interface CleanupFlags {
  readonly from?: string;
  readonly demo?: boolean;
  readonly rule?: readonly string[];
  readonly region?: readonly string[];
  readonly output?: string;
  readonly profile?: string;
  readonly for?: AudienceName;
  readonly config?: string;
  readonly lang?: Locale;
}

export const cleanupCommand = (program: Command, io: Io, finish: (code: ExitCode) => void, help: Help): void => {
  program
    .command('cleanup')
    .description(help(cleanupHelp.about))
    .option('--from <file>', help(cleanupHelp.from))
    .option('--demo', help(cleanupHelp.demo))
    .option('--rule <id>', help(cleanupHelp.rule), list)
    .option('--region <name>', help(cleanupHelp.region), list)
    .option('--output <file>', help(cleanupHelp.output))
    .option('--profile <name>', help(cleanupHelp.profile))
    .option('--for <audience>', help(flagHelp.audience), audienceFlag)
    .option('--config <file>', configHelp(help))
    .option('--lang <language>', help(flagHelp.languageOrLocale), localeFlag)
    .action(async (flags: CleanupFlags) => finish(await runCleanup(flags, io)));
};

const runCleanup = async (flags: CleanupFlags, io: Io): Promise<ExitCode> => {
  refuseContradictions(flags);
  if (flags.output !== undefined) await checkWritable(flags.output);
  const report = flags.from === undefined ? await audited(flags, io) : await narrowed(flags.from, flags);
  const { run, coverage } = report;
  const candidates = flags.from === undefined ? candidatesOf(report) : candidatesIn(report, flags.from);
  const script = renderScript(planCleanup(candidates), {
    account: run.account.id,
    homeRegion: run.account.homeRegion,
    takenAt: run.inventoryTakenAt,
    complete: coverage.complete,
    toolVersion,
    locale: run.language,
  });
  if (flags.output === undefined) io.out(script);
  else await writeWhole(flags.output, script);
  return exitCodes.clean;
};

const candidatesIn = (report: JsonReport, file: string): readonly Candidate[] => {
  try {
    return candidatesInFile(report);
  } catch (error) {
    throw new Error(`${file} cannot be used: ${error instanceof Error ? error.message : thrownText(error)}.`);
  }
};

const refuseContradictions = ({ from, demo, ...flags }: CleanupFlags) => {
  if (demo && from !== undefined) throw new ConfigError('--demo and --from each name a report: give one of them.');
  const audits = (['profile', 'for', 'config', 'lang'] as const).find((name) => flags[name] !== undefined);
  if (from !== undefined && audits !== undefined)
    throw new ConfigError(`--${audits} is for an audit, and --from takes a report as it is.`);
  if (demo && flags.profile !== undefined) throw new ConfigError('--profile names credentials, and --demo uses none.');
};

const audited = async (flags: CleanupFlags, io: Io): Promise<JsonReport> => {
  const settings = settingsFrom(rules, await configFor(flags.config), {
    profile: flags.profile,
    regions: flags.region,
    rules: flags.rule,
    audience: flags.for,
    language: flags.lang,
  });
  const { report } = await reportFor({ demo: flags.demo === true }, onlyCleanable(settings), io);
  return jsonReport(exempted(report, settings.exemptions, { rules }), {
    locale: settings.language ?? chooseLocale(io.env),
    rule: ruleById,
  });
};

// Nothing else is asked of AWS than what a script can mend.
const onlyCleanable = (settings: Settings): Settings => {
  const cleanable = settings.rules.filter(({ category }) => category === 'leftovers' || category === 'exposure');
  if (cleanable.length === 0)
    throw new ConfigError('No rule is left to clean up after: only leftovers and exposure have commands.');
  return { ...settings, rules: cleanable };
};

const narrowed = async (file: string, flags: CleanupFlags): Promise<JsonReport> => {
  const report = await savedReport(file);
  const { scanned } = report.run.regions;
  const wantedRules = flags.rule?.map((id) => ruleNamed(rules, id).id);
  const absent = flags.region?.find((region) => !scanned.includes(region));
  if (absent !== undefined)
    throw new ConfigError(`The report does not cover region ${absent}; it has ${scanned.join(', ')}.`);
  const findings = report.findings.filter(
    ({ rule, resource }) => (wantedRules?.includes(rule) ?? true) && (flags.region?.includes(resource.region) ?? true),
  );
  return { ...report, findings };
};
