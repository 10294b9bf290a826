import { expect, it } from 'vitest';
import { unescapedPolicy } from '../../../src/resources/rest-api/rest-api-policy.ts';

const plain = '{"Version":"2012-10-17","Statement":[{"Sid":"a\\"b"}]}';

it('unescapes what API Gateway sends, and keeps plain JSON', () => {
  const escaped = JSON.stringify(plain).slice(1, -1);
  expect(unescapedPolicy(escaped)).toBe(plain);
  expect(unescapedPolicy(plain)).toBe(plain);
});

it.each(['{\\"Version', 'not json', '\\u00'])('keeps %s as it came, for it is no JSON either way', (sent) => {
  expect(unescapedPolicy(sent)).toBe(sent);
});
