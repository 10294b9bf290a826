import { type Cause, globalRegion, type Inventory, type ResourceType } from '../../model/index.ts';
import { grouped } from '../../report/index.ts';
import { paragraph } from '../../reporters/text/layout.ts';
import { wordCause } from '../../reporters/wording.ts';
import { facts } from '../../resources/index.ts';
import { type CoverageGaps, unseenServices } from '../index.ts';
import { sessionWords as words } from '../words.ts';
import { type Page, translate } from './page.ts';

/** The regions and the services that were looked at. */
export const coverageLines = (
  { regions }: Inventory,
  types: readonly ResourceType[],
  page: Page,
): readonly string[] => {
  const services = [...new Set(types.map((type) => facts[type].service))].toSorted();
  const disabled = regions.notScanned.filter(({ why }) => why === 'disabled').map(({ region }) => region);
  return [
    ...paragraph(
      translate(words.scanned, page, {
        n: regions.scanned.length,
        regions: regions.scanned.join(', '),
        services: [...new Set(services)].toSorted().join(', '),
      }),
    ),
    ...(disabled.length === 0
      ? []
      : paragraph(translate(words.disabled, page, { n: disabled.length, regions: disabled.join(', ') }))),
  ];
};

/** The services that can bill and of which nothing is looked at, by name, and who tells of those. */
export const notLookedAt = (types: readonly ResourceType[], page: Page): readonly string[] =>
  paragraph(
    translate(words.notLookedAt, page, {
      services: unseenServices(types.map((type) => facts[type].service)).join(', '),
      page: costPage,
    }),
  );

// Cost Explorer's console asks nothing by API, so that looking there is free.
const costPage = 'https://console.aws.amazon.com/costmanagement/home';

/** What could not be seen: by what refused it and where, then by everything else that went wrong. */
export const gapLines = ({ listings, regions, lost }: CoverageGaps, page: Page): readonly string[] => [
  ...regions.flatMap((cause) => paragraph(worded(cause, page), 0, '- ')),
  ...lost.flatMap((region) => paragraph(translate(words.lostRegion, page, { region }), 0, '- ')),
  ...grouped(listings, whereAndWhy).flatMap(([, rows]) => gapPlace(rows, page)),
];

type UnreadListing = CoverageGaps['listings'][number];

const whereAndWhy = ({ region, cause }: UnreadListing): string =>
  JSON.stringify([region, cause.kind === 'denied' ? [cause.kind, cause.deniedBy] : cause]);

const gapPlace = (rows: readonly UnreadListing[], page: Page): readonly string[] => {
  const [{ region, cause } = { region: '', cause: undefined }] = rows;
  const types = [...new Set(rows.map(({ type }) => translate(facts[type].name, page)))].join(', ');
  const where = region === globalRegion ? translate(words.everywhere, page) : region;
  const actions = rows.flatMap((row) => (row.cause.kind === 'denied' ? row.cause.action : []));
  const why = cause?.kind === 'denied' ? { ...cause, action: [...new Set(actions)].join(', ') } : cause;
  return [
    ...paragraph(translate(words.gapPlace, page, { types, where }), 0, '- '),
    ...(why === undefined ? [] : paragraph(worded(why, page), 2)),
  ];
};

const worded = (cause: Cause, { texts, locale }: Page): string => wordCause(cause, '', texts, locale);

/** How to see what could not be seen. */
export const howToSee = ({ listings, regions }: CoverageGaps, page: Page): readonly string[] => {
  const isAbove = [...listings.map(({ cause }) => cause), ...regions].some(
    (cause) => cause.kind === 'denied' && cause.deniedBy !== undefined,
  );
  return [
    ...paragraph(translate(words.seeAgain, page)),
    ...(isAbove ? paragraph(translate(words.seeAbove, page)) : []),
  ];
};
