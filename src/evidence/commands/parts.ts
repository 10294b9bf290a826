import { permissionsFor, policyDocument } from '../../app/permissions.ts';
import { toolVersion } from '../../app/tool-version.ts';
import type { Config, Settings } from '../../config/index.ts';
import { inventoryPieces } from '../../inventory/index.ts';
import { type Inventory, isExempt, type Locale, type Report } from '../../model/index.ts';
import {
  type FormatName,
  formatNames,
  formats,
  holdsAll,
  type RenderOptions,
  reportPieces,
} from '../../reporters/index.ts';
import { collectors } from '../../resources/collectors.ts';
import { circumstancesOf, type Part, rulePrint, settingsToStore, verdictLines } from '../index.ts';

/** A run that is put into a bundle. */
export interface Evidence {
  readonly inventory: Inventory;
  readonly report: Report;
  readonly settings: Settings;
  readonly locale: Locale;
  readonly config: Config;
  /** The configuration as it was read; null where there was none. */
  readonly configText: string | null;
  readonly rendering: RenderOptions;
}

/** The parts of a bundle by their names, which `verify` looks for. */
export const partNames = {
  inventory: 'inventory.json',
  settings: 'settings.json',
  circumstances: 'circumstances.json',
  verdicts: 'verdicts.jsonl',
} as const;

/** Where a bundle keeps the report in one format. */
export const reportPart = (name: FormatName): string => `reports/${formats[name].file}`;

/** How reports are written that lie in a bundle together. */
export const asBundled = (rendering: RenderOptions): RenderOptions => ({
  ...rendering,
  beside: formatNames.filter(holdsAll).map((name) => formats[name].file),
});

/** Everything that makes a run evidence, in the order in which it is written. */
export const partsOf = (evidence: Evidence): readonly Part[] => {
  const { inventory, report, settings, locale, config, configText, rendering } = evidence;
  const { partition } = inventory.account;
  return [
    { name: partNames.inventory, pieces: () => inventoryPieces(inventory, toolVersion) },
    ...(configText === null ? [] : [{ name: 'configuration.yaml', pieces: () => [configText] }]),
    json(partNames.settings, () => settingsToStore(settings, locale, config.exclude ?? {})),
    json(partNames.circumstances, () => circumstancesOf(report)),
    json('exemptions.json', () => exemptionsOf(settings, report)),
    json('permissions.json', () => policyDocument(permissionsFor(settings.rules, collectors), partition)),
    json('calls.json', () => report.usage.calls),
    json('versions.json', () => ({
      toolVersion,
      rules: settings.rules.map((rule) => ({ id: rule.id, declaration: rulePrint(rule) })),
    })),
    { name: partNames.verdicts, pieces: () => verdictLines(report) },
    ...formatNames.map((name) => ({
      name: reportPart(name),
      pieces: () => reportPieces(name, report, asBundled(rendering)),
    })),
  ];
};

const json = (name: string, content: () => object): Part => ({
  name,
  pieces: () => [`${JSON.stringify(content(), null, 2)}\n`],
});

const exemptionsOf = ({ exemptions }: Settings, { findings, exemptions: notes }: Report) => ({
  written: exemptions,
  inForce: findings.filter(isExempt).map(({ id, exemption }) => ({ finding: id, ...exemption })),
  ...notes,
});
