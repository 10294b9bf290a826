import type { Inventory, ResourceType } from '../../model/index.ts';
import { paragraph } from '../../reporters/text/layout.ts';
import { coverageGaps, gapCount, hasGaps, type ResourceReference, type Session } from '../index.ts';
import { sessionWords as words } from '../words.ts';
import { coverageLines, gapLines } from './coverage.ts';
import { named, type Page, section, translate, when } from './page.ts';

/** What was noted as a session began. */
export const renderSessionStart = (
  session: Session,
  inventory: Inventory,
  types: readonly ResourceType[],
  page: Page,
): string => {
  const { name, account, startedAt, regions, listings } = session;
  const resources = new Set(listings.flatMap(({ items }) => items.map(({ region, arn }) => `${region} ${arn}`)));
  const gaps = coverageGaps(session, inventory, types);
  const end = `account-hygiene session end --name ${/^[\w.-]+$/.test(name) ? name : `"${name}"`}`;
  return [
    ...paragraph(translate(words.started, page, { name, account: account.id, now: when(startedAt, page) })).map(
      page.emphasise,
    ),
    ...paragraph(translate(words.stands, page, { n: resources.size, regions: regions.length })),
    ...coverageLines(inventory, types, page),
    ...(hasGaps(gaps)
      ? section(
          translate(words.sections.gaps, page, { n: gapCount(gaps) }),
          [...gapLines(gaps, page), ...paragraph(translate(words.notWhole, page))],
          page,
        )
      : []),
    '',
    ...paragraph(translate(words.whenDone, page, { command: end })),
    '',
  ].join('\n');
};

/** What is new so far, and what has gone. */
export interface SoFar {
  readonly session: Session;
  readonly inventory: Inventory;
  readonly fresh: readonly ResourceReference[];
  readonly unsure: readonly ResourceReference[];
  readonly gone: readonly ResourceReference[];
}

/** A look at a session that goes on. */
export const renderSessionStatus = (soFar: SoFar, types: readonly ResourceType[], page: Page): string => {
  const { session, inventory, fresh, unsure, gone } = soFar;
  const gaps = coverageGaps(session, inventory, types);
  const rows = (all: readonly ResourceReference[]) =>
    all.flatMap((each) => paragraph(`${named(each, page)}.`, 0, '- '));
  const titled = (title: keyof typeof words.sections, n: number, lines: readonly string[]) =>
    section(translate(words.sections[title], page, { n }), lines, page);
  return [
    ...paragraph(
      translate(words.head, page, {
        name: session.name,
        account: session.account.id,
        start: when(session.startedAt, page),
        now: when(inventory.takenAt, page),
      }),
    ),
    ...(fresh.length === 0 ? paragraph(translate(words.nothingNew, page)) : []),
    ...titled('fresh', fresh.length, rows(fresh)),
    ...titled(
      'unsure',
      unsure.length,
      unsure.length === 0 ? [] : [...paragraph(translate(words.unsureWhy, page)), ...rows(unsure)],
    ),
    ...titled(
      'gone',
      gone.length,
      gone.flatMap((each) => paragraph(translate(words.wentAgain, page, { what: named(each, page) }), 0, '- ')),
    ),
    ...titled('gaps', gapCount(gaps), gapLines(gaps, page)),
    '',
    ...paragraph(translate(words.pricesAtEnd, page)),
    '',
  ].join('\n');
};
