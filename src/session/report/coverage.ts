import { type Cause, globalRegion, type Inventory, type ResourceType } from '../../model/index.ts';
import { grouped } from '../../report/index.ts';
import { paragraph } from '../../reporters/text/layout.ts';
import { wordCause } from '../../reporters/wording.ts';
import { facts } from '../../resources/index.ts';
import type { Blind } from '../index.ts';
import { sessionWords as words } from '../words.ts';
import { say, type Telling } from './page.ts';

/** The regions and the services that were looked at. */
export const lookedAt = (
  { regions }: Inventory,
  types: readonly ResourceType[],
  telling: Telling,
): readonly string[] => {
  const services = [...new Set(types.map((type) => facts[type].service))].toSorted();
  const disabled = regions.notScanned.filter(({ why }) => why === 'disabled').map(({ region }) => region);
  return [
    ...paragraph(
      say(words.lookedAt, telling, {
        n: regions.scanned.length,
        regions: regions.scanned.join(', '),
        services: [...new Set(services)].toSorted().join(', '),
      }),
    ),
    ...(disabled.length === 0
      ? []
      : paragraph(say(words.disabled, telling, { n: disabled.length, regions: disabled.join(', ') }))),
  ];
};

/** What could not be seen: by what refused it and where, then by everything else that went wrong. */
export const blindLines = ({ listings, regions, lost }: Blind, telling: Telling): readonly string[] => [
  ...regions.flatMap((cause) => paragraph(worded(cause, telling), 0, '- ')),
  ...lost.flatMap((region) => paragraph(say(words.lostRegion, telling, { region }), 0, '- ')),
  ...grouped(listings, whereAndWhy).flatMap(([, rows]) => blindPlace(rows, telling)),
];

type BlindListing = Blind['listings'][number];

const whereAndWhy = ({ region, cause }: BlindListing): string =>
  JSON.stringify([region, cause.kind === 'denied' ? [cause.kind, cause.deniedBy] : cause]);

const blindPlace = (rows: readonly BlindListing[], telling: Telling): readonly string[] => {
  const [{ region, cause } = { region: '', cause: undefined }] = rows;
  const kinds = [...new Set(rows.map(({ type }) => say(facts[type].name, telling)))].join(', ');
  const where = region === globalRegion ? say(words.everywhere, telling) : region;
  const actions = rows.flatMap((row) => (row.cause.kind === 'denied' ? row.cause.action : []));
  const why = cause?.kind === 'denied' ? { ...cause, action: [...new Set(actions)].join(', ') } : cause;
  return [
    ...paragraph(say(words.blindPlace, telling, { kinds, where }), 0, '- '),
    ...(why === undefined ? [] : paragraph(worded(why, telling), 2)),
  ];
};

const worded = (cause: Cause, { texts, locale }: Telling): string => wordCause(cause, '', texts, locale);

/** How to see what could not be seen. */
export const howToSee = ({ listings, regions }: Blind, telling: Telling): readonly string[] => {
  const isAbove = [...listings.map(({ cause }) => cause), ...regions].some(
    (cause) => cause.kind === 'denied' && cause.deniedBy !== undefined,
  );
  return [...paragraph(say(words.seeAgain, telling)), ...(isAbove ? paragraph(say(words.seeAbove, telling)) : [])];
};
