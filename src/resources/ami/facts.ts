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
      what: {
        en: 'The launch configuration of an Auto Scaling group',
        'pt-BR': 'A launch configuration de um Auto Scaling group',
      },
      seenIn: { by: 'listing', listing: 'auto-scaling-group', facet: 'imageId' },
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
      id: 'launch',
      what: { en: 'A launch, by whomever', 'pt-BR': 'Um lançamento, por quem quer que seja' },
      seenIn: { by: 'facet', facet: 'lastLaunchedAt' },
    },
    {
      id: 'rare-launch',
      what: {
        en: 'A script or a pipeline that launches it rarely',
        'pt-BR': 'Um script ou pipeline que a lança raramente',
      },
      notSeen: {
        en: 'scripts, pipelines and templates outside AWS that name the image and launch it rarely.',
        'pt-BR': 'scripts, pipelines e templates fora da AWS que citam a imagem e a lançam raramente.',
      },
    },
  ],
  phase: 'image',
  holds: [{ type: 'ebs-snapshot', ids: ({ snapshotIds }) => snapshotIds }],
  heldBy: [],
});
