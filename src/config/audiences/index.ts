import type { AudienceName } from '../../model/index.ts';
import type { Audience } from './audience.ts';
import { learner } from './learner.ts';
import { owner } from './owner.ts';
import { review } from './review.ts';

/** Every audience by its name. */
export const audiences: { readonly [N in AudienceName]: Audience } = { owner, learner, review };
