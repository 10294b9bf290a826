/** A clean-up script in which a person has looked: the steps that stand as comments are brought in. */
export const broughtIn = (script: string): string =>
  script.replace(/^# if begin [^]*?^# fi$/gm, (step) => step.replace(/^# /gm, ''));
