import { AccessAnalyzerClient, ListAnalyzersCommand } from '@aws-sdk/client-accessanalyzer';
import { defineService } from '../service.ts';

const paging = { input: 'nextToken', output: 'nextToken' };

export const accessAnalyzer = defineService({
  Client: AccessAnalyzerClient,
  operations: {
    'access-analyzer:ListAnalyzers': { Command: ListAnalyzersCommand, paging, always: { maxResults: 100 } },
  },
});
