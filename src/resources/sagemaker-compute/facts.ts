import { byEnvironment, byStack, defineFacts, type PageTarget, parseArn } from '../../model/index.ts';

// Notebooks and endpoints have lists of their own; apps are found in Studio.
const page = ({ arn, region }: PageTarget): string => {
  const kind = parseArn(arn)?.resource.split('/')[0];
  return `sagemaker/home?region=${region}#/${kind === 'app' ? 'studio' : `${kind}s`}`;
};

export const sagemakerComputeFacts = defineFacts({
  type: 'sagemaker-compute',
  name: { en: 'SageMaker AI notebook, endpoint or app', 'pt-BR': 'Notebook, endpoint ou app SageMaker AI' },
  service: 'SageMaker AI',
  consolePage: page,
  asffType: 'Other',
  bills: 'standing',
  dated: { field: 'createdAt', tells: 'made' },
  leaving: [{ field: 'status', states: ['Deleting', 'Deleted'] }],
  awsOwned: [],
  managedBy: [byEnvironment, byStack],
  standsFor: [
    { type: 'AWS::SageMaker::NotebookInstance', ids: ({ arn }) => [arn] },
    { type: 'AWS::SageMaker::Endpoint', ids: ({ arn }) => [arn] },
  ],
  uses: [
    {
      id: 'requests',
      what: { en: 'A request to an endpoint', 'pt-BR': 'Uma requisição a um endpoint' },
      seenIn: { by: 'facet', facet: 'invocations' },
    },
    {
      id: 'work',
      what: {
        en: 'Somebody who works in it, or a job that runs in it',
        'pt-BR': 'Alguém que trabalha nele, ou um job que roda nele',
      },
      notSeen: {
        en: 'what a notebook or an app is working at, and who asks an endpoint rarely, such as once a year.',
        'pt-BR':
          'o que um notebook ou app está processando, e quem chama um endpoint raramente, por exemplo uma vez por ano.',
      },
    },
  ],
  phase: 'compute',
  holds: [],
  heldBy: [],
});
