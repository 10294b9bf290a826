import { expect, it } from 'vitest';
import { goneCodes } from '../../src/removal/gone-codes.ts';
import { sampleReport } from '../support/many-reports.ts';

const removals = sampleReport().findings.flatMap(({ removal }) =>
  removal === null || removal.effect === 'closes' ? [] : [removal],
);
const services = new Set(
  removals
    .flatMap(({ remove, forGood }) => [...remove, ...forGood.map(({ command }) => command)])
    .map(([, name]) => name),
);

it('every service of which a clean-up removes something says how it calls what is gone', () => {
  expect(services.size).toBeGreaterThan(15);
  expect([...services].filter((service) => goneCodes[`${service}`] === undefined)).toEqual([]);
});

it('no code is a pattern of a shell, nor ends the word that it stands in', () => {
  const words = Object.entries(goneCodes).flatMap(([service, codes]) => [
    service,
    ...codes.flatMap((code) => (typeof code === 'string' ? [code] : [code.code, code.says])),
  ]);
  expect(words.filter((word) => !/^[\w. -]+$/.test(word))).toEqual([]);
});
