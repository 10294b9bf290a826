import type { Inventoried, ResourceType } from '../model/index.ts';
import { facts } from '../resources/index.ts';
import { valueAt } from './value-at.ts';

/** True for what is on its way out: AWS lists it for a while, and bills it no more. A state that was not read says nothing. */
export const isLeaving = (item: Inventoried): boolean =>
  facts[item.type].leaving.some(({ states, ...path }) => {
    const read = valueAt(item, path);
    if (!read?.known) return false;
    return states === 'set' ? isSet(read.value) : states.some((state) => state === read.value);
  });

/** True for a state in which a resource of the type is on its way out. */
export const isLeavingState = (type: ResourceType, state: string): boolean =>
  facts[type].leaving.some(({ states }) => states !== 'set' && states.includes(state));

/** True for what an AWS service made for itself and takes away with what it serves. */
export const isAwsOwned = (item: Inventoried): boolean =>
  facts[item.type].awsOwned.some((mark) => {
    const value = (item as { readonly [field: string]: unknown })[mark.field];
    if (mark.is === 'set') return isSet(value);
    return Array.isArray(value) && value.some((name) => String(name).startsWith(mark.prefix));
  });

const isSet = (value: unknown): boolean => value === true || typeof value === 'string';
