import { ConfigError } from '../config/index.ts';
import { durationOf } from './duration.ts';

const dayMs = 86_400_000;

/**
 * The moment that a person means by `3h`, `09:30` or `2026-11-22T09:30`; times without an offset are those of the time
 * zone, and a time of day is the last one that has passed. Throws `ConfigError`.
 */
export const momentSince = (text: string, now: Date, timeZone: string): Date => {
  const ago = durationOf(text);
  if (ago !== null) return new Date(now.getTime() - ago);
  const moment = /^([01]?\d|2[0-3]):[0-5]\d$/.test(text) ? lastTimeOf(text, now, timeZone) : dateOf(text, timeZone);
  if (moment === null)
    throw new ConfigError(`--since takes 3h, 09:30 or a time such as 2026-11-22T09:30Z, and not "${text}".`);
  if (moment.getTime() > now.getTime()) throw new ConfigError(`--since names a time in the future: ${text}.`);
  return moment;
};

const lastTimeOf = (text: string, now: Date, timeZone: string): Date | null => {
  const time = text.padStart(5, '0');
  const today = wallTime(now, timeZone).slice(0, 10);
  const yesterday = new Date(Date.parse(`${today}T00:00:00Z`) - dayMs).toISOString().slice(0, 10);
  return [today, yesterday].map((day) => inZone(`${day}T${time}`, timeZone)).find((at) => at <= now) ?? null;
};

const iso = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/;

const dateOf = (text: string, timeZone: string): Date | null => {
  if (!iso.test(text)) return null;
  const isPlaced = /(Z|[+-]\d\d:\d\d)$/.test(text) && text.includes('T');
  const at = isPlaced ? new Date(text) : inZone(text.includes('T') ? text : `${text}T00:00`, timeZone);
  return Number.isNaN(at.getTime()) ? null : at;
};

// What a clock on the wall shows there, as if it were UTC, tells how far it is off.
const inZone = (local: string, timeZone: string): Date => {
  const asUtc = new Date(`${local}Z`);
  if (Number.isNaN(asUtc.getTime())) return asUtc;
  const off = Date.parse(`${wallTime(asUtc, timeZone)}Z`) - Math.floor(asUtc.getTime() / 1000) * 1000;
  return new Date(asUtc.getTime() - off);
};

const wallTime = (at: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(at).replace(' ', 'T');

interface Wholes {
  readonly deliver?: unknown;
  readonly history?: { readonly kind: string };
  readonly bundle?: unknown;
  readonly format?: readonly string[];
}

/** Refuses what takes a report for all that there is. Throws `ConfigError`. */
export const refuseWholes = ({ deliver, history, bundle, format = ['text'] }: Wholes): void => {
  const whole = { deliver, history: history?.kind === 'none' ? undefined : history, bundle };
  const [flag] = Object.entries(whole).flatMap(([name, value]) => (value === undefined ? [] : name));
  if (flag !== undefined) throw new ConfigError(`--${flag} needs a whole run, and --since shows only a part of one.`);
  const other = format.find((name) => name !== 'text' && name !== 'json');
  if (other !== undefined) throw new ConfigError(`--since works with text and json, and not with ${other}.`);
};
