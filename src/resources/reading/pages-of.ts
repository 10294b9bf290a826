import type { Aws, InputOf, OperationName, OutputOf } from '../../aws/index.ts';
import { ResourceGone } from '../../model/index.ts';

/**
 * Every page of what belongs to one resource. Throws `ResourceGone` where AWS answers the first with `gone`: the resource
 * vanished after it was listed. The port makes identical calls once, so that looking first costs nothing.
 */
export async function* pagesOf<O extends OperationName>(
  aws: Aws<O>,
  operation: O,
  input: InputOf<O>,
  { id, gone }: { readonly id: string; readonly gone: string },
): AsyncGenerator<OutputOf<O>> {
  if ((await aws.find(operation, input, [gone])) === null) throw new ResourceGone(id);
  yield* aws.pages(operation, input);
}

/** The items of all pages, in order. */
export const everyItem = async <P, I>(
  pages: AsyncIterable<P>,
  itemsOf: (page: P) => readonly I[],
): Promise<readonly I[]> => {
  const items: I[] = [];
  for await (const page of pages) items.push(...itemsOf(page));
  return items;
};
