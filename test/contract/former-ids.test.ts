import { expect, it } from 'vitest';
import { rules } from '../../src/rules/index.ts';

const former = rules.flatMap(({ formerIds }) => formerIds);

it('no rule is called what another was called before: history and exemptions go by these ids', () => {
  const present = rules.map(({ id }) => id);
  expect(former.filter((id) => present.includes(id))).toEqual([]);
  expect(former.filter((id, at) => former.indexOf(id) !== at)).toEqual([]);
  expect(former.filter((id) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(id))).toEqual([]);
});
