/** A value under a name, as programs, scripts and files write it. */
export interface Assignment {
  readonly name: string;
  readonly value: string;
}

// NAME=value, export NAME="value", "name": "value", name: value, -Dname=value, $env:NAME = 'value', ?name=value&…
const assigned =
  /(?<![\w$])(?:--?|\$env:|\$)?["']?([A-Za-z_][\w.-]{1,63})["']?\s{0,8}(?::=|=>|={1,2}|:(?!\/\/))\s{0,8}(?:"([^"\n]{1,4096})"|'([^'\n]{1,4096})'|([^\s"',;&|)}\]>]{1,4096}))/g;

// --name value, aws configure set name value
const followed = /(?:--|\bset\s{1,8})([A-Za-z][\w.-]{1,63})\s{1,8}["']?([^\s"'-][^\s"']{0,4095})/g;

/** The assignments in one line. */
export const assignmentsIn = (line: string): readonly Assignment[] => {
  // JSON within JSON.
  const plain = line.replaceAll('\\"', '"');
  return [...plain.matchAll(assigned), ...plain.matchAll(followed)].flatMap(([, name, ...values]) => {
    const value = values.find((each) => each !== undefined);
    return name === undefined || value === undefined ? [] : [{ name, value }];
  });
};
