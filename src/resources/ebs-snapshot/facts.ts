import { byEnvironment, byStack, defineFacts, urlPart } from '../../model/index.ts';

export const ebsSnapshotFacts = defineFacts({
  type: 'ebs-snapshot',
  name: { en: 'EBS snapshot', 'pt-BR': 'Snapshot EBS' },
  service: 'EBS',
  consolePage: ({ id, region }) => `ec2/home?region=${region}#SnapshotDetails:snapshotId=${urlPart(id)}`,
  asffType: 'Other',
  bills: 'standing',
  dated: { field: 'createdAt', tells: 'made' },
  leaving: [],
  awsOwned: [],
  managedBy: [byEnvironment, byStack],
  standsFor: [],
  uses: [
    {
      id: 'volume',
      what: {
        en: 'The volume that it is a backup of, or one that was made of it lately',
        'pt-BR': 'O volume do qual ele é backup, ou um criado há pouco a partir dele',
      },
      seenIn: { by: 'listing', listing: 'ebs-volume' },
    },
    {
      id: 'image',
      what: { en: 'An AMI that is made of it', 'pt-BR': 'Uma AMI feita com ele' },
      seenIn: { by: 'listing', listing: 'ami' },
    },
    {
      id: 'launch-template',
      what: {
        en: 'A disk of some version of a launch template',
        'pt-BR': 'Um disco de alguma versão de um launch template',
      },
      seenIn: { by: 'listing', listing: 'launch-template', facet: 'snapshotIds' },
    },
    {
      id: 'launch-configuration',
      what: {
        en: 'A disk of a launch configuration of Auto Scaling',
        'pt-BR': 'Um disco de uma launch configuration do Auto Scaling',
      },
      seenIn: { by: 'listing', listing: 'launch-configuration' },
    },
    {
      id: 'request',
      what: {
        en: 'A disk of an EC2 Fleet, a Spot Fleet or a Spot request',
        'pt-BR': 'Um disco de uma EC2 Fleet, uma Spot Fleet ou uma solicitação Spot',
      },
      seenIn: { by: 'listing', listing: 'launch-request' },
    },
    {
      id: 'fast-restore',
      what: {
        en: 'Somebody who has paid for it to be restored at once',
        'pt-BR': 'Alguém que paga para que a restauração seja imediata',
      },
      seenIn: { by: 'facet', facet: 'fastRestoreZones' },
    },
    {
      id: 'shared',
      what: { en: 'Another account that it is shared with', 'pt-BR': 'Outra conta com a qual está compartilhado' },
      seenIn: { by: 'facet', facet: 'sharedWith' },
    },
    {
      id: 'backup',
      what: { en: 'AWS Backup', 'pt-BR': 'O AWS Backup' },
      seenIn: { by: 'tag', tag: 'aws:backup:source-resource' },
    },
    {
      id: 'lifecycle',
      what: { en: 'Data Lifecycle Manager', 'pt-BR': 'O Data Lifecycle Manager' },
      seenIn: { by: 'tag', tag: 'aws:dlm:lifecycle-policy-id' },
    },
    {
      id: 'recovery',
      what: { en: 'Elastic Disaster Recovery', 'pt-BR': 'O Elastic Disaster Recovery' },
      seenIn: { by: 'tag', tag: 'AWSElasticDisasterRecoveryManaged' },
    },
    {
      id: 'kubernetes',
      what: {
        en: 'A volume snapshot of Kubernetes, or a backup of Velero',
        'pt-BR': 'Um volume snapshot do Kubernetes, ou um backup do Velero',
      },
      seenIn: { by: 'tag', tag: 'CSIVolumeSnapshotName' },
    },
    {
      id: 'restore',
      what: { en: 'Somebody who means to restore it', 'pt-BR': 'Alguém que pretende restaurá-lo' },
      notSeen: {
        en: 'whether somebody means to restore it, or a script, a pipeline or a template outside AWS names it.',
        'pt-BR': 'se alguém pretende restaurá-lo, ou se um script, um pipeline ou um template fora da AWS o cita.',
      },
    },
  ],
  phase: 'snapshot',
  holds: [],
  heldBy: [],
});
