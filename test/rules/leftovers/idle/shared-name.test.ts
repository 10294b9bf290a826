import { expect, it } from 'vitest';
import { sharesItsName } from '../../../../src/rules/leftovers/idle/shared-name.ts';

const pets = { arn: 'arn:a', name: 'pets' };

it('is no other API that an API is itself', () => {
  expect(sharesItsName(pets, [{ ...pets }])).toBe(false);
});

it('is shared with another of the same name, and with no other', () => {
  expect(sharesItsName(pets, [pets, { arn: 'arn:b', name: 'pets' }])).toBe(true);
  expect(sharesItsName(pets, [pets, { arn: 'arn:b', name: 'Pets' }])).toBe(false);
});
