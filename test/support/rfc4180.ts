/** Rows of cells, read by RFC 4180 alone, as a reader that no library of ours wrote would; any line end outside of quotes ends a row. */
export const readRfc4180 = (text: string, separator = ','): readonly (readonly string[])[] => {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const close = () => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  const source = text.replace(/^\ufeff/, '');
  for (let at = 0; at < source.length; at += 1) {
    const [one, next] = [source[at], source[at + 1]];
    if (quoted && one === '"' && next === '"') {
      cell += '"';
      at += 1;
    } else if (one === '"') quoted = !quoted;
    else if (quoted) cell += one;
    else if (one === separator) close();
    else if (one === '\r' || one === '\n') {
      if (one === '\r' && next === '\n') at += 1;
      close();
      rows.push([]);
    } else cell += one;
  }
  if (cell !== '' || (rows.at(-1)?.length ?? 0) > 0) close();
  return rows.filter((row) => row.length > 0);
};
