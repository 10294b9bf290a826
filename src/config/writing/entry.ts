/** One exemption as it is written into a configuration. */
export interface ExemptionEntry {
  readonly rule: string;
  readonly resource: string;
  readonly reason: string;
  readonly owner?: string | undefined;
  readonly until: string;
}

/** An entry with what a new one says. Rule and resource stay as they were written, an owner unless there is a new one. */
export const renewed = <E extends object>(old: E, { reason, owner, until }: ExemptionEntry) => ({
  ...old,
  reason,
  ...(owner === undefined ? {} : { owner }),
  until,
});
