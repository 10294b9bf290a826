import { paragraph } from '../../reporters/text/layout.ts';
import type { Session } from '../index.ts';
import { sessionWords as words } from '../words.ts';
import { say, type Telling, when } from './page.ts';

/** The sessions that are kept, oldest first, and those that cannot be used. */
export const renderSessionList = (
  sessions: readonly Session[],
  unusable: readonly { readonly name: string; readonly why: string }[],
  telling: Telling,
): string => {
  const rows = [
    ...sessions.toSorted((a, b) => Date.parse(a.startedAt) - Date.parse(b.startedAt)).map((each) => row(each, telling)),
    ...unusable.map((each) => say(words.damagedRow, telling, each)),
  ];
  const lines =
    rows.length === 0 ? paragraph(say(words.noSessions, telling)) : rows.flatMap((text) => paragraph(text, 0, '- '));
  return `${lines.join('\n')}\n`;
};

const row = ({ name, account, startedAt, ended }: Session, telling: Telling): string =>
  say(words.listRow, telling, {
    name,
    account: account.id,
    start: when(startedAt, telling),
    state:
      ended === null
        ? say(words.states.open, telling)
        : say(words.states[ended.outcome], telling, { moment: when(ended.at, telling) }),
  });
