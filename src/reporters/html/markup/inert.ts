import { jsonText } from '../../../model/index.ts';
import { type Markup, trusted } from './markup.ts';

/** Data as JSON that can stand in a page: without `<` nothing in it can end or begin an element. */
export const inert = (data: unknown): Markup => trusted(jsonText(data).replaceAll('<', '\\u003c'));
