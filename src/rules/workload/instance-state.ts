/** True for an instance that is on its way out, or out: AWS shows it for an hour more. */
export const isGone = (state: string): boolean => state === 'terminated' || state === 'shutting-down';
