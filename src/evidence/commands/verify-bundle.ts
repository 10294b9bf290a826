import { createHash } from 'node:crypto';
import { judgedUnder } from '../../app/saved.ts';
import { toolVersion } from '../../app/tool-version.ts';
import { isTimeZone, type Settings, settingsFrom } from '../../config/index.ts';
import { summedUp } from '../../engine/index.ts';
import { ForeignInventory, readInventory } from '../../inventory/index.ts';
import { sparingExempt } from '../../managers/index.ts';
import type { Exemption, Inventory, Options, Report } from '../../model/index.ts';
import { formatNames, reportPieces } from '../../reporters/index.ts';
import { ruleById, rules } from '../../rules/index.ts';
import { flawText, type Reading } from '../../versioned-json/index.ts';
import {
  type Bundle,
  type ChangedVerdict,
  changedVerdicts,
  type Manifest,
  marked,
  openBundle,
  parseCircumstances,
  parseStoredSettings,
  rulePrint,
  type StoredCircumstances,
  type StoredSettings,
  UnusableBundle,
} from '../index.ts';
import { asBundled, partNames, reportPart } from './parts.ts';

/** Why a verdict is another one today; `unexplained` where nothing changed that could explain it. */
export type Why = 'rule-gone' | 'rule-changed' | 'other-version' | 'unexplained';

export interface Verification {
  readonly manifest: Manifest;
  /** Parts that are not what their hashes say; nothing is judged then. */
  readonly altered: readonly string[];
  readonly verdicts: number;
  readonly changed: readonly (ChangedVerdict & { readonly why: Why })[];
  /** Reports that are not what the verdicts give; null where another version wrote them. */
  readonly otherReports: readonly string[] | null;
}

/** Checks the hashes of a bundle and judges its inventory again. Throws `UnusableBundle`. */
export const verifyBundle = async (file: string): Promise<Verification> => {
  const bundle = await openBundle(file);
  try {
    const altered = await bundle.altered();
    const nothing = { manifest: bundle.manifest, altered, verdicts: 0, changed: [], otherReports: null };
    return altered.length > 0 ? nothing : await judgedAgain(bundle);
  } finally {
    bundle.close();
  }
};

const judgedAgain = async (bundle: Bundle): Promise<Verification> => {
  const { manifest } = bundle;
  const stored = await part(bundle, partNames.settings, parseStoredSettings);
  const circumstances = await part(bundle, partNames.circumstances, parseCircumstances);
  const plain = await reportOf(bundle, stored, circumstances);
  const changed = await changedVerdicts(
    partNames.verdicts,
    bundle.lines(partNames.verdicts),
    plain ?? { findings: [] },
  );
  const isOurs = circumstances.toolVersion === toolVersion && manifest.toolVersion === toolVersion;
  return {
    manifest,
    altered: [],
    verdicts: plain?.findings.length ?? 0,
    changed: changed.map((each) => ({ ...each, why: reasonFor(each, stored, isOurs) })),
    otherReports: plain === null || !isOurs ? null : otherReports(bundle, told(plain, circumstances), stored),
  };
};

// By itself, so that the inventory is let go once it is judged.
const reportOf = async (bundle: Bundle, stored: StoredSettings, circumstances: StoredCircumstances) => {
  const inventory = await inventoryIn(bundle);
  const settings = settingsOf(stored, circumstances);
  if (settings === null) return null;
  const { scanned } = inventory.regions;
  const absent = settings.regions.findIndex((region) => !scanned.includes(region));
  if (absent >= 0)
    throw new UnusableBundle(
      `${partNames.settings} is damaged at regions.${absent}: ${partNames.inventory} does not cover it`,
    );
  return judgedUnder(inventory, settings, ranAs(circumstances));
};

const part = async <T>(bundle: Bundle, name: string, read: (text: string) => Reading<T>): Promise<T> => {
  const { value, flaw } = read(await bundle.text(name));
  if (flaw !== null) throw new UnusableBundle(flawText(flaw, { what: name, notOurs: 'none of ours' }));
  return value;
};

const inventoryIn = async (bundle: Bundle): Promise<Inventory> => {
  try {
    return await readInventory(bundle.chunks(partNames.inventory));
  } catch (error) {
    if (!(error instanceof ForeignInventory)) throw error;
    throw new UnusableBundle(`${partNames.inventory} is damaged: ${error.message}`);
  }
};

// The rules of then, as far as they are here, under the options of then; null where none of them is.
const settingsOf = (
  { rules: named, exclude, audience, regions, failOn, timeZone }: StoredSettings,
  circumstances: StoredCircumstances,
): Settings | null => {
  if (!isTimeZone(timeZone)) throw new UnusableBundle(`${partNames.settings} is damaged at timeZone`);
  for (const [nth, { id, options }] of named.entries()) refuseForeign(options, id, `rules.${nth}.options`);
  const here = named.filter(({ id }) => ruleById(id) !== undefined);
  if (here.length === 0) return null;
  return {
    ...settingsFrom(rules, { exclude }, { audience, regions, failOn, timeZone, rules: here.map(({ id }) => id) }),
    ruleSettings: Object.fromEntries(here.map(({ id, severity, options }) => [id, { severity, options }])),
    exemptions: configuredIn(circumstances),
  };
};

// What the configuration exempted failed whatever the tags of the resource said, which may be unread.
const configuredIn = ({ marks }: StoredCircumstances): readonly Exemption[] =>
  Object.entries(marks).flatMap(([id, { exemption }]) => {
    if (exemption?.by !== 'configuration') return [];
    const at = id.indexOf(':');
    const { reason, owner, until } = exemption;
    return [{ rules: [id.slice(0, at)], resources: [id.slice(at + 1)], reason: reason ?? '', owner, until }];
  });

// An option that is not here any more says nothing; one that is here is of the kind that its rule takes.
const refuseForeign = (options: Options, id: string, at: string): void => {
  const taken = Object.entries(ruleById(id)?.options ?? {});
  for (const [name, value] of taken) {
    const written = options[name];
    const isOfKind = typeof written === typeof value && !(typeof written === 'number' && written < 0);
    if (Object.hasOwn(options, name) && !isOfKind)
      throw new UnusableBundle(`${partNames.settings} is damaged at ${at}.${name}`);
  }
};

const reasonFor = ({ rule }: ChangedVerdict, { rules: named }: StoredSettings, isOurs: boolean): Why => {
  const now = ruleById(rule);
  if (now === undefined) return 'rule-gone';
  if (named.find(({ id }) => id === rule)?.declaration !== rulePrint(now)) return 'rule-changed';
  return isOurs ? 'unexplained' : 'other-version';
};

const ranAs = ({ profile, toolVersion: version, startedAt, endedAt, cutShort, usage }: StoredCircumstances) => ({
  profile,
  toolVersion: version,
  startedAt,
  endedAt,
  cutShort,
  usage,
});

// What history and exemptions made of the verdicts is told as it was, and what is exempt keeps its managers.
const told = (plain: Report, circumstances: StoredCircumstances): Report => {
  const findings = sparingExempt(marked(plain.findings, circumstances));
  const { exemptions, history } = circumstances;
  return { ...plain, findings, exemptions, history, ...summedUp(plain.coverage, findings) };
};

const otherReports = ({ manifest }: Bundle, report: Report, stored: StoredSettings): readonly string[] => {
  const rendering = asBundled({ locale: stored.language, timeZone: stored.timeZone, rule: ruleById });
  return formatNames
    .filter((name) => {
      const hash = createHash('sha256');
      for (const piece of reportPieces(name, report, rendering)) hash.update(piece);
      return manifest.parts.find((each) => each.name === reportPart(name))?.sha256 !== hash.digest('hex');
    })
    .map(reportPart);
};
