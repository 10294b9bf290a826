import { describe, expect, it } from 'vitest';
import { type ForeignSession, parseSession, serialiseSession } from '../../../src/session/index.ts';
import { ec2Instance } from '../../support/build/ec2-instance.ts';
import { inventoryOf } from '../../support/inventory.ts';
import { begunWith } from '../../support/session.ts';

const session = begunWith(inventoryOf([ec2Instance()]));
const text = serialiseSession(session);
const changed = (change: object) => JSON.stringify({ ...(JSON.parse(text) as object), ...change });

const flawOf = (content: string): string => {
  try {
    parseSession(content);
    return 'none';
  } catch (error) {
    return (error as ForeignSession).flaw;
  }
};

describe('a session in a file', () => {
  it('comes back as it was', () => {
    expect(parseSession(text)).toEqual(session);
  });

  it('holds names, and nothing that a resource is configured with', () => {
    const [item] = session.listings.flatMap(({ items }) => items);
    expect(Object.keys(item ?? {}).toSorted()).toEqual(['arn', 'id', 'madeBy', 'name', 'region', 'type']);
  });

  it.each([
    ['not-json', text.slice(0, text.length / 2)],
    ['not-json', ''],
    ['not-ours', '{}'],
    ['not-ours', '[]'],
    ['not-ours', changed({ format: 'another' })],
    ['newer', changed({ version: 2 })],
    ['older', changed({ version: 0 })],
    ['damaged', changed({ session: { ...session, account: {} } })],
    ['damaged', changed({ session: { ...session, listings: [{}] } })],
  ])('is %s', (flaw, content) => {
    expect(flawOf(content)).toBe(flaw);
  });
});
