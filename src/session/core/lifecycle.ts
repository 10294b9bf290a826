import type { Inventoried } from '../../model/index.ts';

const ending =
  /^(deleting|deleted|deleting-in-progress|delete_in_progress|terminating|terminated|shutting-down|pendingdeletion|inactive|draining|deregistered)$/i;

/** True for what is on its way out: AWS lists it for a while, and bills it no more. */
export const isLeaving = (item: Inventoried): boolean => {
  const { state, status, deleted, deletedAt } = item as { readonly [field: string]: unknown };
  const told = item.facets.description;
  const description = (told?.known ? told.value : {}) as { readonly state?: unknown; readonly status?: unknown };
  if (deleted === true || typeof deletedAt === 'string') return true;
  return [state, status, description.state, description.status].some(
    (word) => typeof word === 'string' && ending.test(word),
  );
};

const operators = ['serviceManaged', 'operatedBy', 'owningService', 'linkedService'];

/** True for what an AWS service made for itself and takes away with what it serves. */
export const isAwsOwn = (item: Inventoried): boolean => {
  const fields = item as { readonly [field: string]: unknown };
  if (operators.some((field) => typeof fields[field] === 'string') || fields.requesterManaged === true) return true;
  return Array.isArray(fields.aliases) && fields.aliases.some((alias) => String(alias).startsWith('aws/'));
};
