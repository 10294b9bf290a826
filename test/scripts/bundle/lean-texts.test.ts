import { expect, it } from 'vitest';
import { withoutExplanation } from '../../../scripts/bundle/lean-texts.ts';
import { filesIn, textOf } from '../../support/files.ts';

const texts = filesIn('src/rules').filter((path) => path.split('/').length === 4 && path.endsWith('.text.ts'));
const propertiesOf = (source: string): readonly string[] =>
  [...source.matchAll(/^ {2}(\w+): \{/gm)].map(([, name = '']) => name);

it('every rule has words', () => {
  expect(texts.length).toBeGreaterThan(60);
});

it.each(texts)('%s loses what explains it, and nothing else', (path) => {
  const source = textOf(path);
  const kept = propertiesOf(source).filter((name) => name !== 'what' && name !== 'avoid');
  expect(propertiesOf(source)).toEqual(expect.arrayContaining(['what', 'avoid']));
  expect(propertiesOf(withoutExplanation(source))).toEqual(kept);
  expect(kept).toEqual(expect.arrayContaining(['title', 'why', 'fix', 'messages']));
});
