import { byEnvironment, byStack, defineFacts, urlPart } from '../../model/index.ts';

export const amiFacts = defineFacts({
  type: 'ami',
  name: { en: 'AMI', 'pt-BR': 'AMI' },
  service: 'EC2',
  consolePage: ({ id, region }) => `ec2/home?region=${region}#ImageDetails:imageId=${urlPart(id)}`,
  asffType: 'Other',
  bills: 'never',
  dated: { field: 'createdAt', tells: 'made' },
  leaving: [{ field: 'state', states: ['deregistered'] }],
  awsOwned: [],
  managedBy: [
    { kind: 'aws-service', tags: ['Ec2ImageBuilderArn'], named: 'EC2 Image Builder ({})' },
    byEnvironment,
    byStack,
  ],
  standsFor: [{ type: 'AWS::ImageBuilder::Image' }],
  uses: [
    {
      id: 'instance',
      what: { en: 'An instance that was launched from it', 'pt-BR': 'Uma instância lançada a partir dela' },
      seenIn: { by: 'listing', listing: 'ec2-instance' },
    },
    {
      id: 'launch-configuration',
      what: { en: 'A launch configuration of Auto Scaling', 'pt-BR': 'Uma launch configuration do Auto Scaling' },
      seenIn: { by: 'listing', listing: 'launch-configuration' },
    },
    {
      id: 'launch-template',
      what: {
        en: 'A version of a launch template, by its id or by a parameter',
        'pt-BR': 'Uma versão de um launch template, pelo id ou por um parâmetro',
      },
      seenIn: { by: 'listing', listing: 'launch-template', facet: 'images' },
    },
    {
      id: 'mixed-instances',
      what: {
        en: 'The mixed instances of an Auto Scaling group',
        'pt-BR': 'As instâncias mistas de um Auto Scaling group',
      },
      seenIn: { by: 'listing', listing: 'auto-scaling-group' },
    },
    {
      id: 'request',
      what: {
        en: 'An EC2 Fleet, a Spot Fleet or a Spot request',
        'pt-BR': 'Uma EC2 Fleet, uma Spot Fleet ou uma solicitação Spot',
      },
      seenIn: { by: 'listing', listing: 'launch-request' },
    },
    {
      id: 'launch',
      what: { en: 'A launch, by whomever', 'pt-BR': 'Um lançamento, por quem quer que seja' },
      seenIn: { by: 'facet', facet: 'lastLaunchedAt' },
    },
    {
      id: 'backup',
      what: {
        en: 'AWS Backup or another service that keeps backups',
        'pt-BR': 'O AWS Backup ou outro serviço que guarda backups',
      },
      seenIn: { by: 'tag', tag: 'aws:backup:source-resource' },
    },
    {
      id: 'shared',
      what: {
        en: 'Another account or an organisation that it is shared with',
        'pt-BR': 'Outra conta ou uma organização com a qual é compartilhada',
      },
      seenIn: { by: 'facet', facet: 'sharedWith' },
    },
    {
      id: 'named-elsewhere',
      what: {
        en: 'A script, a pipeline, a parameter or another service that launches it rarely',
        'pt-BR': 'Um script, um pipeline, um parâmetro ou outro serviço que a lança raramente',
      },
      notSeen: {
        en: 'scripts, pipelines, parameters of Systems Manager, recipes of Image Builder, and services such as Batch and EMR, that name the image and launch it rarely.',
        'pt-BR':
          'scripts, pipelines, parâmetros do Systems Manager, receitas do Image Builder e serviços como Batch e EMR que citam a imagem e a lançam raramente.',
      },
    },
  ],
  phase: 'image',
  holds: [{ type: 'ebs-snapshot', ids: ({ snapshotIds }) => snapshotIds }],
  heldBy: [],
});
