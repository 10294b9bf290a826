import { ListSchedulesCommand, SchedulerClient } from '@aws-sdk/client-scheduler';
import { defineService } from '../service.ts';

export const scheduler = defineService({
  Client: SchedulerClient,
  operations: {
    'scheduler:ListSchedules': {
      Command: ListSchedulesCommand,
      paging: { input: 'NextToken', output: 'NextToken' },
      always: { MaxResults: 100 },
    },
  },
});
