/** Told of the items of an inventory while its text comes in. */
export interface ItemSink {
  /** The list of items of the listing at this place begins; one that begins again takes the place of the one before. */
  readonly begin: (listing: number) => void;
  /** The text of one item, as it stands in the list of the listing at this place. */
  readonly item: (listing: number, text: string) => void;
}

/** Takes the text of an inventory apart, chunk by chunk. */
export interface ItemScanner {
  readonly push: (chunk: string) => void;
  /** Characters that are held: of what stands beside the items, and of an item that has not ended. */
  readonly apart: () => number;
  /** What is left where every list of items is empty: small, whatever the account holds. */
  readonly frame: () => string;
}

/** A list or a record that is open: the place of its value, and the last string in it, which a colon makes its key. */
interface Open {
  readonly isList: boolean;
  at: number;
  text: string;
  key: string;
}

const [quote, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a];
const [listOpens, listCloses, recordOpens, recordCloses] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * Finds the items in the text of an inventory, which may be longer than a string can be. It judges nothing: what is no JSON
 * comes out as an item or as a frame that is none.
 */
export const itemScanner = (sink: ItemSink): ItemScanner => {
  const frame: string[] = [];
  const open: Open[] = [];
  let item: string[] = [];
  let framed = 0;
  let isFirst = true;
  let inString = false;
  let isEscaped = false;
  /** How many lists and records are open within a list of items, itself counted; 0 outside of one. */
  let depth = 0;

  // True inside `inventory.listings[…].items`.
  const isItems = (): boolean => {
    const [root, inventory, listings, listing] = open;
    return (
      open.length === 4 &&
      root?.key === 'inventory' &&
      inventory?.key === 'listings' &&
      listings?.isList === true &&
      listing?.key === 'items'
    );
  };
  const listing = (): number => open[2]?.at ?? 0;

  // A list may be empty; a place between two commas may not, and is handed over as the nothing that it is.
  const handOver = (isLast: boolean): void => {
    const text = item.join('');
    item = [];
    if (!isLast || !isFirst || text.trim() !== '') sink.item(listing(), text);
    isFirst = false;
  };

  const enterItems = (): void => {
    depth = 1;
    isFirst = true;
    sink.begin(listing());
  };

  // Signs outside of strings, of items and of what opens these.
  const step = (sign: number): void => {
    const inside = open.at(-1);
    if (sign === listOpens || sign === recordOpens) open.push({ isList: sign === listOpens, at: 0, text: '', key: '' });
    else if (sign === listCloses || sign === recordCloses) open.pop();
    else if (inside === undefined) return;
    else if (sign === comma) inside.at += 1;
    else if (sign === colon) inside.key = keyIn(inside.text);
  };

  return {
    push: (chunk) => {
      // Where what was not yet kept begins, and the string that is being read.
      let from = 0;
      let textFrom = 0;
      const keepText = (at: number) => {
        const inside = open.at(-1);
        if (depth === 0 && inside !== undefined) inside.text += chunk.slice(textFrom, at);
      };
      for (let at = 0; at < chunk.length; at += 1) {
        const sign = chunk.charCodeAt(at);
        if (inString) {
          if (isEscaped) isEscaped = false;
          else if (sign === backslash) isEscaped = true;
          else if (sign === quote) {
            inString = false;
            keepText(at);
          }
        } else if (sign === quote) {
          inString = true;
          textFrom = at + 1;
          const inside = open.at(-1);
          if (depth === 0 && inside !== undefined) inside.text = '';
        } else if (depth === 0) {
          if (sign === listOpens && isItems()) {
            enterItems();
            frame.push(chunk.slice(from, at + 1));
            framed += at + 1 - from;
            from = at + 1;
          } else step(sign);
        } else if (depth === 1 && (sign === comma || sign === listCloses)) {
          item.push(chunk.slice(from, at));
          handOver(sign === listCloses);
          from = sign === comma ? at + 1 : at;
          if (sign === listCloses) depth = 0;
        } else if (sign === listOpens || sign === recordOpens) depth += 1;
        else if (sign === listCloses || sign === recordCloses) depth -= 1;
      }
      if (inString) keepText(chunk.length);
      (depth === 0 ? frame : item).push(chunk.slice(from));
      if (depth === 0) framed += chunk.length - from;
    },
    apart: () => framed + item.reduce((sum, { length }) => sum + length, 0),
    // What no list closed is part of no item.
    frame: () => [...frame, ...(depth === 0 ? [] : item)].join(''),
  };
};

// Written in any of the ways in which JSON can write it.
const keyIn = (text: string): string => {
  try {
    return String(JSON.parse(`"${text}"`));
  } catch {
    return text;
  }
};
