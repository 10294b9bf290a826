import { expect, it } from 'vitest';
import { known } from '../../../../src/model/index.ts';
import { environmentOf } from '../../../../src/resources/reading/secrets/environment.ts';
import { canaries } from '../../../support/canaries.ts';

it('tells name, length and patterns of each variable', () => {
  expect(environmentOf({ Variables: { STAGE: 'prod', DB_PASSWORD: 'hunter22' } })).toEqual(
    known([
      { name: 'STAGE', length: 4, patterns: [] },
      { name: 'DB_PASSWORD', length: 8, patterns: ['secret-name'] },
    ]),
  );
});

it('tells no value', () => {
  const Variables = Object.fromEntries(canaries.map(({ name, value }) => [name, value]));
  const told = JSON.stringify(environmentOf({ Variables }));
  for (const { value } of canaries) expect(told).not.toContain(value.slice(-8));
});

it('is empty where Lambda leaves it out', () => {
  expect(environmentOf(undefined)).toEqual(known([]));
  expect(environmentOf({ Variables: {} })).toEqual(known([]));
});

it('is unread where Lambda could not decrypt it, or sends none after all', () => {
  expect(environmentOf({ Error: { ErrorCode: 'AccessDeniedException' } })).toMatchObject({
    known: false,
    cause: { detail: 'Lambda could not read the environment: AccessDeniedException' },
  });
  expect(environmentOf({})).toMatchObject({ known: false });
});

it('does not stumble over a value that is no text', () => {
  expect(environmentOf({ Variables: { PORT: 8080 as unknown as string } })).toEqual(
    known([{ name: 'PORT', length: 4, patterns: [] }]),
  );
});
