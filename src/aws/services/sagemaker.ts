import { SageMakerClient } from '@aws-sdk/client-sagemaker';
import { defineService } from '../service.ts';

export const sagemaker = defineService({
  Client: SageMakerClient,
  operations: {},
});
