import type { Inventory, ResourceType } from '../../model/index.ts';
import { paragraph } from '../../reporters/text/layout.ts';
import { blindCount, blindSpots, isBlind, type Session, type Sighting } from '../index.ts';
import { sessionWords as words } from '../words.ts';
import { blindLines, lookedAt } from './coverage.ts';
import { named, say, section, type Telling, when } from './page.ts';

/** What was noted as a session began. */
export const renderSessionStart = (
  session: Session,
  inventory: Inventory,
  types: readonly ResourceType[],
  telling: Telling,
): string => {
  const { name, account, startedAt, regions, listings } = session;
  const things = new Set(listings.flatMap(({ items }) => items.map(({ region, arn }) => `${region} ${arn}`)));
  const blind = blindSpots(session, inventory, types);
  const end = `account-hygiene session end --name ${/^[\w.-]+$/.test(name) ? name : `"${name}"`}`;
  return [
    ...paragraph(
      telling.emphasise(say(words.started, telling, { name, account: account.id, now: when(startedAt, telling) })),
    ),
    ...paragraph(say(words.stands, telling, { n: things.size, regions: regions.length })),
    ...lookedAt(inventory, types, telling),
    ...(isBlind(blind)
      ? section(
          say(words.sections.blind, telling, { n: blindCount(blind) }),
          [...blindLines(blind, telling), ...paragraph(say(words.notWhole, telling))],
          telling,
        )
      : []),
    '',
    ...paragraph(say(words.whenDone, telling, { command: end })),
    '',
  ].join('\n');
};

/** What is new so far, and what has gone. */
export interface SoFar {
  readonly session: Session;
  readonly inventory: Inventory;
  readonly fresh: readonly Sighting[];
  readonly unsure: readonly Sighting[];
  readonly gone: readonly Sighting[];
}

/** A look at a session that goes on. */
export const renderSessionStatus = (soFar: SoFar, types: readonly ResourceType[], telling: Telling): string => {
  const { session, inventory, fresh, unsure, gone } = soFar;
  const blind = blindSpots(session, inventory, types);
  const rows = (all: readonly Sighting[]) => all.flatMap((each) => paragraph(`${named(each, telling)}.`, 0, '- '));
  const titled = (title: keyof typeof words.sections, n: number, lines: readonly string[]) =>
    section(say(words.sections[title], telling, { n }), lines, telling);
  return [
    ...paragraph(
      say(words.head, telling, {
        name: session.name,
        account: session.account.id,
        start: when(session.startedAt, telling),
        now: when(inventory.takenAt, telling),
      }),
    ),
    ...(fresh.length === 0 ? paragraph(say(words.nothingNew, telling)) : []),
    ...titled('fresh', fresh.length, rows(fresh)),
    ...titled(
      'unsure',
      unsure.length,
      unsure.length === 0 ? [] : [...paragraph(say(words.unsureWhy, telling)), ...rows(unsure)],
    ),
    ...titled(
      'gone',
      gone.length,
      gone.flatMap((each) => paragraph(say(words.wentAgain, telling, { what: named(each, telling) }), 0, '- ')),
    ),
    ...titled('blind', blindCount(blind), blindLines(blind, telling)),
    '',
    ...paragraph(say(words.pricesAtEnd, telling)),
    '',
  ].join('\n');
};
