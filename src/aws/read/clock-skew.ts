interface Answered {
  /** In S3's answer to a request whose time it does not take. */
  readonly ServerTime?: string | Date;
  readonly $response?: { readonly headers?: { readonly [name: string]: string } };
}

// AWS takes five minutes, of some services fifteen; the SDK corrects its clock from four on.
const leastMs = 240_000;

/**
 * Milliseconds that AWS's clock is ahead of this machine's, less than 0 where it is behind, by what the answer that refused a
 * call says of its time; null for as little as no service minds, and where no answer says it.
 */
export const clockSkewOf = ({ ServerTime, $response }: Answered): number | null => {
  const { date, age } = $response?.headers ?? {};
  // An answer out of a cache tells the time at which it was made.
  const said = ServerTime ?? (age === undefined ? date : undefined);
  const skew = said === undefined ? Number.NaN : new Date(said).getTime() - Date.now();
  return Math.abs(skew) >= leastMs ? skew : null;
};

/** `23 minutes behind AWS's`. */
export const skewInWords = (skewMs: number): string =>
  `${Math.round(Math.abs(skewMs) / 60_000)} minutes ${skewMs > 0 ? 'behind' : 'ahead of'} AWS's`;

/** As much of an SDK client's configuration as its idea of the time needs. */
interface Timekeeper {
  systemClockOffset?: number;
}

/** Lets clients share what each of them learns from AWS's answers of how far this machine's clock is off. */
export const sharedClockOffset = (): ((config: Timekeeper) => void) => {
  let offset = 0;
  return (config) => {
    Object.defineProperty(config, 'systemClockOffset', {
      get: () => offset,
      set: (learned: number) => {
        offset = learned;
      },
      enumerable: true,
    });
  };
};
