import type { Item, Read, Tags } from '../../model/index.ts';

const pattern = /custom-?resource|-cr-/i;

/**
 * True where a name tells that the function serves a CloudFormation custom resource: it is called only when its stack
 * changes. https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-custom-resources-lambda.html
 */
export const isNamedCustomResource = ({ id }: Item<'lambda-function'>): boolean => pattern.test(id);

/** The same, told by the name that the function has inside its stack. */
export const isTaggedCustomResource = (tags: Read<Tags>): boolean =>
  tags.known && pattern.test(tags.value['aws:cloudformation:logical-id'] ?? '');
