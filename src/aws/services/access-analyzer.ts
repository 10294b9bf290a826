import { AccessAnalyzerClient } from '@aws-sdk/client-accessanalyzer';
import { defineService } from '../service.ts';

export const accessAnalyzer = defineService({
  Client: AccessAnalyzerClient,
  operations: {},
});
