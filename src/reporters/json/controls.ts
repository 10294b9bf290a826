import * as z from 'zod';
import { sentence } from '../../i18n/index.ts';
import { type ControlsView, controlStates, type Locale } from '../../model/index.ts';
import { text } from './shapes.ts';

/** One control of the standard that the report was grouped by. */
export const controlShape = z.strictObject({
  standard: text.describe('For example "cis-7.0".'),
  control: text,
  level: z.union([z.literal(1), z.literal(2)]).nullable(),
  title: text.describe('In words of this program, not of the standard.'),
  state: z
    .enum(controlStates)
    .describe(
      'Only "pass" is a pass. "partly": what the rules look at passes, and they do not look at all of it. "not-checked": a rule of it did not run. "exempt": broken, and every failure is exempt.',
    ),
  rules: z.array(text),
  passed: z.int().nonnegative().describe('Resources that pass.'),
  findings: z.array(text).describe('Ids of the findings that fail, are exempt or could not be checked.'),
});

/** A view by controls as the JSON report shows it. */
export const jsonControls = ({ standard, controls }: ControlsView, locale: Locale): z.infer<typeof controlShape>[] =>
  controls.map(({ control, state, rules, passed, findings }) => ({
    standard: standard.id,
    control: control.id,
    level: control.level,
    title: sentence(control.title, locale),
    state,
    rules: [...rules],
    passed,
    findings: findings.map(({ id }) => id),
  }));
