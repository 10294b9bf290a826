/** A page with a text put between its markers `<!-- name:start -->` and `<!-- name:end -->`. Throws where it lacks them. */
export const between = (page: string, name: string, text: string): string => {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [from, until] = [page.indexOf(start), page.indexOf(end)];
  if (from < 0 || until < from) throw new Error(`README.md must hold ${start} and ${end}.`);
  return `${page.slice(0, from + start.length)}\n\n${text}\n\n${page.slice(until)}`;
};
