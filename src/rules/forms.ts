import type { FormsByRule } from '../model/index.ts';
import { exposureForms } from './exposure/forms.ts';
import { computeForms } from './leftovers/forms/compute.ts';
import { databaseForms } from './leftovers/forms/databases.ts';
import { networkForms } from './leftovers/forms/network.ts';
import { storageForms } from './leftovers/forms/storage.ts';

/** Every command that any rule may make: what stands in a report's file is made anew by these, or not at all. */
export const removalForms: FormsByRule = {
  ...exposureForms,
  ...computeForms,
  ...databaseForms,
  ...networkForms,
  ...storageForms,
};
