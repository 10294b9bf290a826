import type { Command } from 'commander';
import { type Config, ConfigError, readConfig, settingsFrom } from '../../config/index.ts';
import { writeWhole } from '../../delivery/index.ts';
import { chooseLocale } from '../../i18n/index.ts';
import { serialiseInventory } from '../../inventory/index.ts';
import { type AudienceName, isAtLeast, type Locale, type Report, type Severity } from '../../model/index.ts';
import { renderDigest, renderJson } from '../../reporters/index.ts';
import { ruleById, rules, textOf } from '../../rules/index.ts';
import { toolVersion } from '../../tool-version.ts';
import { checkWritable } from '../check-writable.ts';
import { audienceFlag, list, localeFlag, oneOf, severityFlag } from '../flags.ts';
import { type ExitCode, exitCodes, type Io } from '../io.ts';
import { reportFor } from '../report-for.ts';

interface AuditFlags {
  readonly profile?: string;
  readonly region?: readonly string[];
  readonly rule?: readonly string[];
  readonly severity?: Severity;
  readonly for?: AudienceName;
  readonly format: 'text' | 'json';
  readonly output?: string;
  readonly save?: string;
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
    .option('--format <format>', 'text or json', oneOf(['text', 'json']), 'text')
    .option('--output <file>', 'write the report to a file instead of standard output')
    .option('--save <file>', 'save the inventory, to judge it again without credentials')
    .option('--from <file>', 'judge a saved inventory instead of asking AWS')
    .option('--demo', 'judge the bundled sample account; needs neither network nor credentials')
    .option('--lang <language>', 'en or pt-BR; the default follows your locale', localeFlag)
    .option('--fail-on <level>', 'exit 1 only for failures of this severity or worse', severityFlag)
    .option('--config <file>', 'YAML or JSON configuration')
    .addHelpText('after', exitHelp)
    .action(async (flags: AuditFlags) => finish(await runAudit(flags, io)));
};

const exitHelp = `
Exit codes: 0 clean, 1 failing, 2 incomplete, 3 wrong usage or no credentials.
Failing outranks incomplete; the report says both.`;

const runAudit = async (flags: AuditFlags, io: Io): Promise<ExitCode> => {
  refuseContradictions(flags);
  const config: Config = flags.config === undefined ? {} : await readConfig(flags.config, rules);
  const settings = settingsFrom(rules, config, {
    ...flags,
    regions: flags.region,
    rules: flags.rule,
    audience: flags.for,
    language: flags.lang,
  });
  const locale = settings.language ?? chooseLocale(io.env);
  for (const file of [flags.output, flags.save]) if (file !== undefined) await checkWritable(file);

  const { report, inventory } = await reportFor(flags, settings, io);
  if (flags.save !== undefined) await writeWhole(flags.save, serialiseInventory(inventory, toolVersion));
  const rendered =
    flags.format === 'json'
      ? renderJson(report, { locale, rule: ruleById })
      : renderDigest(report, { locale, texts: textOf });
  if (flags.output === undefined) io.out(rendered);
  else await writeWhole(flags.output, rendered);
  return exitCodeOf(report, settings.failOn);
};

const refuseContradictions = ({ demo, from, save, profile }: AuditFlags) => {
  const offline = demo ? '--demo' : '--from';
  if (demo && from !== undefined) throw new ConfigError('--demo and --from each name an inventory: give one of them.');
  if (!demo && from === undefined) return;
  if (save !== undefined) throw new ConfigError(`--save keeps what AWS answers, and ${offline} asks AWS nothing.`);
  if (profile !== undefined) throw new ConfigError(`--profile names credentials, and ${offline} uses none.`);
};

/** Failures that count outrank gaps; gaps outrank nothing. */
const exitCodeOf = (report: Report, failOn: Severity): ExitCode => {
  const counts = report.findings.some(({ outcome, severity }) => outcome === 'fail' && isAtLeast(severity, failOn));
  if (counts) return exitCodes.failing;
  return report.coverage.complete ? exitCodes.clean : exitCodes.incomplete;
};
