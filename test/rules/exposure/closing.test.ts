import { expect, it } from 'vitest';
import { shellLine } from '../../../src/model/index.ts';
import { sampleReport } from '../../support/many-reports.ts';

const closings = sampleReport().findings.flatMap(({ rule, category, removal }) =>
  category === 'exposure' && removal !== null ? [{ rule, removal }] : [],
);

it('the sample account has what to close', () => {
  expect(new Set(closings.map(({ rule }) => rule)).size).toBeGreaterThan(8);
});

it.each(closings)('$rule takes nothing away, and looks before it closes', ({ removal }) => {
  const { of, effect, phase, holds, keep, remove, forGood } = removal;
  expect({ of, effect, phase, holds }).toEqual({ of: 'resource', effect: 'closes', phase: null, holds: [] });
  expect(keep.map(shellLine).filter((line) => !/^aws \S+ describe-/.test(line))).toEqual([]);
  expect(remove.map(shellLine).filter((line) => /^aws \S+ (describe|get|list|delete|terminate)-/.test(line))).toEqual(
    [],
  );
  expect(forGood).toEqual(remove.map((command) => ({ command, takes: null })));
});
