/** For whom an account is audited; each stands for a choice of rules, thresholds and severities. */
export const audienceNames = ['owner', 'learner', 'review'] as const;
export type AudienceName = (typeof audienceNames)[number];
