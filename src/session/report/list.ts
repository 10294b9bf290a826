import { paragraph } from '../../reporters/text/layout.ts';
import type { Session } from '../index.ts';
import { sessionWords as words } from '../words.ts';
import { type Page, translate, when } from './page.ts';

/** The sessions that are kept, oldest first, and those that cannot be used. */
export const renderSessionList = (
  sessions: readonly Session[],
  unusable: readonly { readonly name: string; readonly why: string }[],
  page: Page,
): string => {
  const rows = [
    ...sessions.toSorted((a, b) => Date.parse(a.startedAt) - Date.parse(b.startedAt)).map((each) => row(each, page)),
    ...unusable.map((each) => translate(words.damagedRow, page, each)),
  ];
  const lines =
    rows.length === 0 ? paragraph(translate(words.noSessions, page)) : rows.flatMap((text) => paragraph(text, 0, '- '));
  return `${lines.join('\n')}\n`;
};

const row = ({ name, account, startedAt, ended }: Session, page: Page): string =>
  translate(words.listRow, page, {
    name,
    account: account.id,
    start: when(startedAt, page),
    state:
      ended === null
        ? translate(words.states.open, page)
        : translate(words.states[ended.outcome], page, { moment: when(ended.at, page) }),
  });
