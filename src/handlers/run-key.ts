/** What a schedule sends: EventBridge Scheduler as it is told to, EventBridge rules by themselves. */
interface Scheduled {
  readonly time: string;
}

/**
 * The time for which a run was scheduled: the same for every delivery of one event, so that it can be claimed. null for an
 * invocation by hand. https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-schedule-context-attributes.html
 */
export const scheduledTime = (event: unknown): string | null => {
  if (!isScheduled(event)) return null;
  const moment = Date.parse(event.time);
  return Number.isNaN(moment) ? null : new Date(moment).toISOString();
};

const isScheduled = (event: unknown): event is Scheduled =>
  typeof event === 'object' && event !== null && 'time' in event && typeof event.time === 'string';
