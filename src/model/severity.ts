/** Worst first. */
export const severities = ['critical', 'high', 'medium', 'low'] as const;
export type Severity = (typeof severities)[number];

export const categories = ['account', 'workload', 'exposure', 'leftovers', 'billing'] as const;
export type Category = (typeof categories)[number];

/** True when `severity` is `floor` or worse. */
export const isAtLeast = (severity: Severity, floor: Severity): boolean =>
  severities.indexOf(severity) <= severities.indexOf(floor);
