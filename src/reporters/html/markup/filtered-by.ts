/** The address in the page at which its list shows these findings alone; the page's script reads it. */
export const filteredBy = (filter: { readonly [name: string]: string }): string =>
  `#${new URLSearchParams(filter).toString()}`;
