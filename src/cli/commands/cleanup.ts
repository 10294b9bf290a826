import type { Command } from 'commander';
import { planCleanup, renderScript } from '../../cleanup/index.ts';
import { type Config, ConfigError, readConfig, ruleNamed, type Settings, settingsFrom } from '../../config/index.ts';
import { writeWhole } from '../../delivery/index.ts';
import { chooseLocale } from '../../i18n/index.ts';
import type { AudienceName, Locale } from '../../model/index.ts';
import { type JsonReport, jsonReport } from '../../reporters/index.ts';
import { ruleById, rules } from '../../rules/index.ts';
import { toolVersion } from '../../tool-version.ts';
import { checkWritable } from '../check-writable.ts';
import { audienceFlag, list, localeFlag } from '../flags.ts';
import { type ExitCode, exitCodes, type Io } from '../io.ts';
import { savedReport } from '../read-report.ts';
import { reportFor } from '../report-for.ts';

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

export const cleanupCommand = (program: Command, io: Io, finish: (code: ExitCode) => void): void => {
  program
    .command('cleanup')
    .description('Print a shell script that removes the leftovers and closes what is open; it runs nothing')
    .option('--from <file>', 'make it from a JSON report instead of a fresh audit')
    .option('--demo', 'make it for the bundled sample account')
    .option('--rule <id>', 'only what this rule found; repeat it or separate with commas', list)
    .option('--region <name>', 'only what stands here; repeat it or separate with commas', list)
    .option('--output <file>', 'write the script to a file instead of standard output')
    .option('--profile <name>', 'AWS profile to audit with')
    .option('--for <audience>', 'owner, learner or review', audienceFlag)
    .option('--config <file>', 'YAML or JSON configuration')
    .option('--lang <language>', 'en or pt-BR; the default follows your locale', localeFlag)
    .action(async (flags: CleanupFlags) => finish(await runCleanup(flags, io)));
};

const runCleanup = async (flags: CleanupFlags, io: Io): Promise<ExitCode> => {
  refuseContradictions(flags);
  if (flags.output !== undefined) await checkWritable(flags.output);
  const { run, coverage, findings } =
    flags.from === undefined ? await audited(flags, io) : await narrowed(flags.from, flags);
  const script = renderScript(planCleanup(findings), {
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

const refuseContradictions = ({ from, demo, ...flags }: CleanupFlags) => {
  if (demo && from !== undefined) throw new ConfigError('--demo and --from each name a report: give one of them.');
  const audits = (['profile', 'for', 'config', 'lang'] as const).find((name) => flags[name] !== undefined);
  if (from !== undefined && audits !== undefined)
    throw new ConfigError(`--${audits} is for an audit, and --from takes a report as it is.`);
  if (demo && flags.profile !== undefined) throw new ConfigError('--profile names credentials, and --demo uses none.');
};

const audited = async (flags: CleanupFlags, io: Io): Promise<JsonReport> => {
  const config: Config = flags.config === undefined ? {} : await readConfig(flags.config, rules);
  const settings = settingsFrom(rules, config, {
    profile: flags.profile,
    regions: flags.region,
    rules: flags.rule,
    audience: flags.for,
    language: flags.lang,
  });
  const { report } = await reportFor({ demo: flags.demo === true }, onlyCleanable(settings), io);
  return jsonReport(report, { locale: settings.language ?? chooseLocale(io.env), rule: ruleById });
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
    throw new ConfigError(`The report holds no region ${absent}; it has ${scanned.join(', ')}.`);
  const findings = report.findings.filter(
    ({ rule, resource }) => (wantedRules?.includes(rule) ?? true) && (flags.region?.includes(resource.region) ?? true),
  );
  return { ...report, findings };
};
