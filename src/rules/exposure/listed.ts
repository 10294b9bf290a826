const most = 8;

/** The first few of a list, without repetition, and how many more there are: sentences stay short, evidence has all. */
export const listed = (all: readonly string[]): readonly string[] => {
  const distinct = [...new Set(all)];
  return distinct.length <= most ? distinct : [...distinct.slice(0, most - 1), `+${distinct.length - most + 1}`];
};
