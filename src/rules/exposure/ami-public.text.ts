import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'AMI shared with everyone',
    'pt-BR': 'AMI compartilhada com todo mundo',
  },
  what: {
    en: 'An AMI is the image from which EC2 instances start: the disk of a machine, with its system and whatever was installed on it.',
    'pt-BR':
      'AMI é a imagem de que partem as instâncias EC2: o disco de uma máquina, com o sistema e tudo o que foi instalado nela.',
  },
  why: {
    en: 'Anybody with an AWS account can start a public image and read what was left on it: keys, tokens, source code, shell history.',
    'pt-BR':
      'Qualquer um com conta na AWS consegue iniciar uma imagem pública e ler o que ficou nela: chaves, tokens, código-fonte, histórico do shell.',
  },
  fix: {
    en: 'Make the image private and change every secret that was on it; blocking public access to AMIs in the region stops only new ones.',
    'pt-BR':
      'Deixe a imagem privada e troque todos os segredos que estavam nela; bloquear o acesso público a AMIs na região só impede as novas.',
  },
  avoid: {
    en: 'Build images from a clean base with Packer or EC2 Image Builder, and share them with account IDs or your organization only.',
    'pt-BR':
      'Monte as imagens a partir de uma base limpa, com Packer ou EC2 Image Builder, e compartilhe só com IDs de conta ou com a sua organização.',
  },
  messages: {
    public: {
      en: '{ami} can be launched by anyone.',
      'pt-BR': '{ami} pode ser iniciada por qualquer um.',
    },
    private: {
      en: '{ami} is not shared with everyone.',
      'pt-BR': '{ami} não está compartilhada com todo mundo.',
    },
  },
});
