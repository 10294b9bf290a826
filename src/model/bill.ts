import type { PriceItem } from './price-item.ts';

/** Something that bills while it stands: how much of which price item in a month of 730 hours. */
export interface Bill {
  readonly item: PriceItem;
  /** What exactly, where the item has kinds: the instance type of `ec2-instance-hour`. */
  readonly of?: string;
  /** Units a month: hours, GB-months, requests. */
  readonly quantity: number;
  /** True where AWS tells only the most that it can be: a snapshot's size before shared blocks are taken off. */
  readonly atMost?: boolean;
}

/** Hours in the month that AWS's own price pages use. */
export const hoursPerMonth = 730;

/** One line of an estimate: where the number comes from. */
export interface CostBasis {
  readonly item: string;
  readonly of: string | null;
  readonly unit: string | null;
  /** null where no price of it is known: the others are then the least that all of it costs. */
  readonly unitPriceUsd: number | null;
  readonly quantity: number;
  /** True where the quantity is the most that it can be; such a line counts in no total. */
  readonly atMost: boolean;
  readonly region: string;
  readonly asOf: string | null;
  readonly source: string | null;
}

/** A list price of one unit, where it was read, and the earliest day for which it is known to hold. */
export interface Price {
  readonly usd: number;
  readonly unit: string;
  readonly asOf: string;
  readonly source: string;
}

/** What a price is asked of: an item, its kind, and the region in which it bills. */
export interface Priced {
  readonly item: PriceItem;
  readonly of: string | null;
  readonly region: string;
}

/** What AWS's price list said of an item, once: of one of today, or of one of the version that asked. */
export interface Quote extends Omit<Priced, 'item'> {
  readonly item: string;
  /** null where it names none, or more than one. */
  readonly price: Price | null;
}

/** List price of what stands, US dollars a month; `partial` when a part of it has no known price. */
export interface Estimate {
  readonly monthlyUsd: number;
  readonly basis: readonly CostBasis[];
  readonly partial: boolean;
}

/** Prices the bills of one resource, or null where nothing of it has a known price. */
export type Pricer = (bills: readonly Bill[], region: string) => Estimate | null;
