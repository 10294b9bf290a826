import { visible } from '../model/index.ts';

/** Text of AWS's on one line: without line breaks and control characters, and with what else nobody would see written out. */
export const oneLine = (text: string): string =>
  visible(text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' '))
    .replace(/ {2,}/g, ' ')
    .trim();

/** A comment of a shell script. A shell reads to the end of the line and no further, whatever stands in it. */
export const commentLines = (text: string, indent = 0): readonly string[] => [
  `# ${' '.repeat(indent)}${oneLine(text)}`,
];

/** Lines of a script as comments, so that taking the `# ` off brings them in as they were: a quoted word may have lines of its own. */
export const commentedOut = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => line.split('\n')).map((line) => `# ${line}`);
