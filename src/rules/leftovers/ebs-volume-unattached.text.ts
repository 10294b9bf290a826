import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'EBS volume that is attached to no instance',
    'pt-BR': 'Volume EBS que não está anexado a nenhuma instância',
  },
  what: {
    en: 'An EBS volume is the disk of an EC2 instance. It is a resource of its own, and can outlive the instance that used it.',
    'pt-BR':
      'Um volume EBS é o disco de uma instância EC2. É um recurso à parte e pode continuar existindo depois da instância que o usava.',
  },
  why: {
    en: 'A volume bills for its full size from the day it is created, attached or not.',
    'pt-BR': 'Um volume é cobrado pelo tamanho inteiro desde o dia em que foi criado, anexado ou não.',
  },
  fix: {
    en: 'Keep a snapshot of it, which costs less, then delete the volume.',
    'pt-BR': 'Guarde um snapshot, que custa menos, e depois exclua o volume.',
  },
  avoid: {
    en: 'Set Delete on termination to Yes for every volume of a test instance, those that are attached later included, so that they go with it.',
    'pt-BR':
      'Marque Delete on termination como Yes em todos os volumes de uma instância de teste, até nos anexados depois, para que vão embora com ela.',
  },
  messages: {
    unattached: {
      en: '{volume} ({size} GiB, {kind}) is attached to no instance; it was created {days, plural, =0 {less than a day ago} one {# day ago} other {# days ago}}.',
      'pt-BR':
        '{volume} ({size} GiB, {kind}) não está anexado a nenhuma instância; foi criado {days, plural, =0 {há menos de um dia} one {há # dia} other {há # dias}}.',
    },
    stillThere: {
      en: '{volume} ({size} GiB, {kind}) is attached to no instance and still there.',
      'pt-BR': '{volume} ({size} GiB, {kind}) não está anexado a nenhuma instância e continua lá.',
    },
    claimed: {
      en: '{volume} ({size} GiB, {kind}) is attached to no instance; it was created {days, plural, =0 {less than a day ago} one {# day ago} other {# days ago}} for the Kubernetes claim {claim}, so delete its persistent volume in the cluster.',
      'pt-BR':
        '{volume} ({size} GiB, {kind}) não está anexado a nenhuma instância; foi criado {days, plural, =0 {há menos de um dia} one {há # dia} other {há # dias}} para o claim {claim} do Kubernetes, então exclua o persistent volume no cluster.',
    },
    broken: {
      en: '{volume} has failed: its data is lost, and it can only be deleted.',
      'pt-BR': '{volume} falhou: os dados se perderam, e só resta excluí-lo.',
    },
    attached: {
      en: '{volume} is attached.',
      'pt-BR': '{volume} está anexado a uma instância.',
    },
    operated: {
      en: '{volume} is operated by {service}, which deletes it itself.',
      'pt-BR': '{volume} é operado por {service}, que o exclui sozinho.',
    },
    passing: {
      en: '{volume} is {state}.',
      'pt-BR': '{volume} está no estado {state}.',
    },
    tooNew: {
      en: '{volume} was created less than {days, plural, one {# day} other {# days}} ago: too new to judge.',
      'pt-BR': '{volume} foi criado há menos de {days, plural, one {# dia} other {# dias}}: é cedo para julgar.',
    },
  },
});
