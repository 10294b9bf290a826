import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectAndEvaluate, reportOn } from '../../src/app/audit.ts';
import { type Config, settingsFrom } from '../../src/config/index.ts';
import { exempted } from '../../src/exemptions/index.ts';
import { parseInventory } from '../../src/inventory/index.ts';
import type { AudienceName, Bare, Inventoried, Inventory, Report, Source, Tags } from '../../src/model/index.ts';
import { collectors } from '../../src/resources/collectors.ts';
import { tagsNotListed } from '../../src/resources/reading/aws-fields.ts';
import { rules } from '../../src/rules/index.ts';
import { project } from './files.ts';

/** The types whose tags take a call of their own, as the collectors say. */
export const taggedTypes: readonly string[] = collectors
  .filter(({ facets }) => 'tagging' in facets)
  .map(({ type }) => type);

const written: Inventory = parseInventory(readFileSync(join(project, 'demo/account.json'), 'utf8'));

/** The demonstration account, as an audit finds it: no listing of a type whose tags take a call carries any. */
export const demo: Inventory = {
  ...written,
  listings: written.listings.map((listing) => ({
    ...listing,
    items: listing.items.map((item) =>
      taggedTypes.includes(item.type) ? { ...item, tags: tagsNotListed(item.type) } : item,
    ),
  })),
};

/** What the call for the tags of a resource gives, or throws. */
export type TagAnswer = (item: Bare) => Tags;

/** The demonstration account as sources: everything is answered as it stands there, but for the tags. */
const sourcesOf = (answer: TagAnswer, asked: string[]): readonly Source[] => {
  const items = demo.listings.flatMap((listing) => listing.items.map((item) => ({ item, listed: listing.region })));
  const held = new Map<string, Inventoried>(items.map(({ item }) => [`${item.type} ${item.arn}`, item]));
  return collectors.map(({ type, scope, facets }) => ({
    type,
    scope,
    facets: Object.keys(facets),
    everything: () => `arn:aws:test:::${type}/*`,
    list: async function* ({ region }) {
      for (const { item, listed } of items) {
        const { facets: _, ...bare } = item;
        if (item.type === type && listed === region) yield bare as Bare;
      }
    },
    read: async (item, facet) => {
      if (facet === 'tagging') {
        asked.push(item.arn);
        return answer(item);
      }
      const read = held.get(`${type} ${item.arn}`)?.facets[facet];
      if (read?.known !== true) throw new Error(`${item.id} has no ${facet}`);
      return read.value;
    },
  }));
};

interface Audited {
  readonly report: Report;
  readonly inventory: Inventory;
  /** ARNs, as often as their tags were asked for. */
  readonly asked: readonly string[];
}

interface Told {
  readonly config?: Config;
  readonly rules?: readonly string[];
  readonly audience?: AudienceName;
}

/** An audit of the demonstration account whose calls for tags are answered so. */
export const auditTagged = async (answer: TagAnswer, told: Told = {}): Promise<Audited> => {
  const settings = settingsFrom(rules, told.config ?? {}, { audience: told.audience, rules: told.rules });
  const asked: string[] = [];
  const now = new Date(demo.takenAt);
  const { signal } = new AbortController();
  const target = { account: demo.account, regions: demo.regions, sources: sourcesOf(answer, asked), now, signal };
  const evaluated = await collectAndEvaluate(target, settings);
  const report = reportOn(evaluated, settings, {
    profile: null,
    toolVersion: '0.0.0',
    startedAt: demo.takenAt,
    endedAt: demo.takenAt,
    cutShort: null,
    usage: { calls: [], seconds: 0, peakMemoryMb: 0 },
  });
  return { report: exempted(report, settings.exemptions, { rules }), inventory: evaluated.inventory, asked };
};
