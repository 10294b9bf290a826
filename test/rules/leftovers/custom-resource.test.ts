import { expect, it } from 'vitest';
import { type Item, known, unread } from '../../../src/model/index.ts';
import { isNamedCustomResource, isTaggedCustomResource } from '../../../src/rules/leftovers/custom-resource.ts';
import { lambdaFunction } from '../../support/build/lambda-function.ts';

it.each([
  ['shop-MyCustomResource-1A2B', true],
  ['custom-resource-handler', true],
  ['shop-cr-bucket', true],
  ['screen-creator', false],
  ['cr', false],
])('takes %s for a custom resource: %s', (id, is) => {
  expect(isNamedCustomResource(lambdaFunction({ id }) as unknown as Item<'lambda-function'>)).toBe(is);
  expect(isTaggedCustomResource(known({ 'aws:cloudformation:logical-id': id }))).toBe(is);
});

it('needs the tag to be there and read', () => {
  expect(isTaggedCustomResource(known({ 'aws:cloudformation:stack-name': 'CustomResource' }))).toBe(false);
  expect(isTaggedCustomResource(unread({ kind: 'not-collected', resource: 'x', why: 'not-in-inventory' }))).toBe(false);
});
