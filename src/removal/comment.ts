/** Text of AWS's on one line: without line breaks, control characters, and marks that turn the reading direction. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();

/** A comment of a shell script. A shell reads to the end of the line and no further, whatever stands in it. */
export const commentLines = (text: string, indent = 0): readonly string[] => [
  `# ${' '.repeat(indent)}${oneLine(text)}`,
];

/** Lines of a script as comments, so that taking the `# ` off brings them in as they were: a quoted word may have lines of its own. */
export const commentedOut = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => line.split('\n')).map((line) => `# ${line}`);
