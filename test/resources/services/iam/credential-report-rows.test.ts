import { describe, expect, it } from 'vitest';
import { known } from '../../../../src/model/index.ts';
import { rowsOf } from '../../../../src/resources/services/iam/credential-report-rows.ts';
import { csvOf, rootCells, userCells } from '../../../support/credential-csv.ts';

const rowWith = (change: { readonly [column: string]: string }) => {
  const [row] = rowsOf(csvOf(userCells(change)));
  if (row === undefined) throw new Error('no row');
  return row;
};

const unreadBecause = (detail: string) => ({
  known: false,
  cause: { kind: 'failed', operation: 'iam:GetCredentialReport', detail },
});

it('reads a row as AWS writes it', () => {
  expect(rowsOf(csvOf(userCells()))).toEqual([
    {
      user: 'alice',
      arn: 'arn:aws:iam::111122223333:user/alice',
      createdAt: known('2025-01-01T12:00:00.000Z'),
      passwordEnabled: known(true),
      passwordLastUsed: known({ at: '2026-11-21T08:00:00.000Z' }),
      passwordLastChanged: known('2025-01-01T12:00:00.000Z'),
      mfaActive: known(true),
      accessKeys: [1, 2].map(() => ({
        active: known(false),
        lastRotated: known(null),
        lastUsed: known('never'),
        lastUsedService: known(null),
      })),
      moreCredentials: false,
    },
  ]);
});

it('goes by the names of the columns, whatever their order', () => {
  const turned = Object.fromEntries(Object.entries(userCells({ mfa_active: 'false' })).toReversed());
  expect(rowsOf(csvOf(turned))).toEqual(rowsOf(csvOf(userCells({ mfa_active: 'false' }))));
});

it('reads both keys', () => {
  const row = rowWith({
    access_key_1_active: 'true',
    access_key_1_last_rotated: '2026-01-01T00:00:00Z',
    access_key_1_last_used_date: '2026-11-20T09:15:00+00:00',
    access_key_1_last_used_service: 's3',
    access_key_2_active: 'false',
    access_key_2_last_rotated: '2025-06-01T00:00:00Z',
  });
  expect(row.accessKeys).toEqual([
    {
      active: known(true),
      lastRotated: known('2026-01-01T00:00:00.000Z'),
      lastUsed: known({ at: '2026-11-20T09:15:00.000Z' }),
      lastUsedService: known('s3'),
    },
    {
      active: known(false),
      lastRotated: known('2025-06-01T00:00:00.000Z'),
      lastUsed: known('never'),
      lastUsedService: known(null),
    },
  ]);
});

describe('words', () => {
  it.each(['TRUE', 'True', 'true'])('takes %s for true', (word) => {
    expect(rowWith({ mfa_active: word }).mfaActive).toEqual(known(true));
  });

  it.each(['FALSE', 'False', 'false'])('takes %s for false', (word) => {
    expect(rowWith({ password_enabled: word }).passwordEnabled).toEqual(known(false));
  });

  it('takes no_information for a password that was never used, and N/A for none', () => {
    expect(rowWith({ password_last_used: 'no_information' }).passwordLastUsed).toEqual(known('never'));
    expect(rowWith({ password_last_used: 'N/A' }).passwordLastUsed).toEqual(known(null));
  });

  it('takes not_supported for no answer: older reports say so of root', () => {
    const [root] = rowsOf(csvOf(rootCells()));
    expect(root?.passwordEnabled).toEqual(unreadBecause('password_enabled says "not_supported"'));
    expect(root?.passwordLastChanged).toEqual(unreadBecause('password_last_changed says "not_supported"'));
    expect(root?.passwordLastUsed).toEqual(known('never'));
  });

  it.each(['yes', 'N/A', 'no_information', 'not_supported', '', 'constructor'])(
    'never takes "%s" for false',
    (word) => {
      const row = rowWith({ mfa_active: word, access_key_1_active: word });
      expect(row.mfaActive).toEqual(unreadBecause(`mfa_active says "${word}"`));
      expect(row.accessKeys[0].active).toEqual(unreadBecause(`access_key_1_active says "${word}"`));
    },
  );

  it.each(['soon', 'no_information', 'not_supported', '', '1700000000'])('takes "%s" for no date of a key', (word) => {
    const row = rowWith({ access_key_1_last_used_date: word, access_key_1_last_rotated: word });
    expect(row.accessKeys[0].lastUsed.known).toBe(false);
    expect(row.accessKeys[0].lastRotated.known).toBe(false);
  });

  it.each(['no_information', 'not_supported', ''])('takes "%s" for no service', (word) => {
    expect(rowWith({ access_key_1_last_used_service: word }).accessKeys[0].lastUsedService.known).toBe(false);
  });

  it('takes an impossible date for none', () => {
    expect(rowWith({ password_last_used: '2026-13-45T99:00:00+00:00' }).passwordLastUsed.known).toBe(false);
  });
});

it('leaves a cell unread whose column is missing', () => {
  const { mfa_active: _, ...cells } = userCells();
  const [row] = rowsOf(csvOf(cells));
  expect(row?.mfaActive).toEqual(unreadBecause('no column mfa_active'));
  expect(row?.passwordEnabled).toEqual(known(true));
});

it('sees that there are more credentials than it describes', () => {
  expect(rowWith({ additional_credentials_info: '1 additional access key; use ListAccessKeys' }).moreCredentials).toBe(
    true,
  );
  for (const nothing of ['', 'N/A', '0', 'FALSE'])
    expect(rowWith({ additional_credentials_info: nothing }).moreCredentials).toBe(false);
});

it('keeps a comma inside quotes in its cell', () => {
  const row = rowWith({ additional_credentials_info: '"2 keys, 1 certificate"' });
  expect(row.moreCredentials).toBe(true);
});

it('reads what Windows would have written', () => {
  expect(rowsOf(`\uFEFF${csvOf(userCells()).replaceAll('\n', '\r\n')}\r\n`)).toEqual(rowsOf(csvOf(userCells())));
});

it('does not take a torn line for a row', () => {
  expect(() => rowsOf(csvOf(userCells()).slice(0, -10))).toThrow('Invalid Record Length');
});

it('does not take anything else for a report', () => {
  expect(() => rowsOf('<html>\nnot here')).toThrow("AWS's answer lacks the column user");
});
