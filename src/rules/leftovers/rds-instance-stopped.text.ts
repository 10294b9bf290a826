import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'Stopped database instance that will start itself again',
    'pt-BR': 'Instância de banco de dados parada que vai se iniciar sozinha',
  },
  what: {
    en: 'A database instance of RDS is a database server that AWS runs for you. Stopping it is meant as a short pause: data, settings and address stay.',
    'pt-BR':
      'Uma instância de banco de dados RDS é um servidor de banco operado pela AWS. Parar é para ser uma pausa curta: dados, configuração e endereço ficam.',
  },
  why: {
    en: 'A stopped database bills for its storage and backups, and seven days after it was stopped AWS starts it again, and with it the bill by the hour.',
    'pt-BR':
      'Um banco parado continua cobrando armazenamento e backups, e sete dias depois a AWS o inicia de novo, e com ele a cobrança por hora.',
  },
  fix: {
    en: 'Delete it with a final snapshot, which costs less and stays as long as you keep it; AWS takes one of a running database only, so it is started first.',
    'pt-BR':
      'Exclua-o com um snapshot final, que custa menos e fica guardado o tempo que você quiser; a AWS só tira um snapshot final com o banco em execução, por isso ele é iniciado antes.',
  },
  avoid: {
    en: 'For a database that is needed now and then, let a schedule in EventBridge Scheduler call StopDBInstance every evening.',
    'pt-BR':
      'Para um banco usado só de vez em quando, crie no EventBridge Scheduler um agendamento que chame StopDBInstance toda noite.',
  },
  messages: {
    stopped: {
      en: '{db} ({kind}, {engine}) is stopped and starts itself again on {day}.',
      'pt-BR': '{db} ({kind}, {engine}) está parada e se inicia sozinha em {day}.',
    },
    undated: {
      en: '{db} ({kind}, {engine}) is stopped; AWS does not say on which day it starts itself again, but seven days is the longest it stays so.',
      'pt-BR':
        '{db} ({kind}, {engine}) está parada; a AWS não diz em que dia ela se inicia sozinha, mas não fica assim por mais de sete dias.',
    },
    scheduled: {
      en: '{db} is stopped, but EventBridge Scheduler starts databases here, perhaps this one: {names}.',
      'pt-BR': '{db} está parada, mas o EventBridge Scheduler inicia bancos aqui, talvez este: {names}.',
    },
    proxied: {
      en: '{db} is stopped, but the RDS proxy {names} leads to it, so somebody means to start it again.',
      'pt-BR': '{db} está parada, mas o RDS Proxy {names} leva a ela: alguém pretende iniciá-la de novo.',
    },
    notStopped: {
      en: '{db} is not stopped: its status is {status}.',
      'pt-BR': '{db} não está parada: o status é {status}.',
    },
  },
});
