import { actedOn, isLeavingState, lookUpById, managedBy, managerOfKind } from '../../derived/index.ts';
import { defineRule, type Item, partly, type WayOfUseOf } from '../../model/index.ts';
import { imageOf } from './backups/backup.ts';
import { volumeBills } from './ebs/volume-bills.ts';
import { termination, untilTerminated } from './ec2/instance-removal.ts';
import { daysStopped, stopDate } from './ec2/stop-date.ts';
import { text } from './ec2-instance-stopped.text.ts';

/** Of one that is stopped, what it did before says nothing. */
const uses = [
  {
    id: 'running',
    what: { en: 'Somebody who runs it', 'pt-BR': 'Alguém que a mantém em execução' },
    seenIn: { by: 'field', field: 'state' },
  },
  {
    id: 'stopped-lately',
    what: { en: 'Somebody who stops it now and then', 'pt-BR': 'Alguém que a para de vez em quando' },
    seenIn: { by: 'field', field: 'stateTransitionReason' },
  },
  {
    id: 'warm-pool',
    what: { en: 'The warm pool of an Auto Scaling group', 'pt-BR': 'O warm pool de um Auto Scaling group' },
    seenIn: { by: 'tag', tag: 'aws:autoscaling:groupName' },
  },
  {
    id: 'operator',
    what: { en: 'A service that operates it', 'pt-BR': 'Um serviço que a opera' },
    seenIn: { by: 'field', field: 'operatedBy' },
  },
  {
    id: 'rarely-started',
    what: { en: 'Somebody who starts it rarely', 'pt-BR': 'Alguém que a inicia raramente' },
    notSeen: {
      en: 'who means to start it again, as a standby or for a job that comes rarely.',
      'pt-BR': 'quem pretende iniciá-la de novo, como reserva ou para uma tarefa que vem raramente.',
    },
  },
] as const satisfies readonly WayOfUseOf<'ec2-instance'>[];

export const ec2InstanceStopped = defineRule({
  id: 'ec2-instance-stopped',
  severity: 'medium',
  category: 'leftovers',
  subject: 'ec2-instance',
  related: { 'ebs-volume': { in: 'same-region' } },
  uses,
  options: { stoppedDays: 30 },
  references: [
    'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Stop_Start.html',
    'https://docs.aws.amazon.com/awssupport/latest/user/cost-optimization-checks.html',
  ],
  standards: {
    'security-hub': [partly('EC2.4', ({ message }) => message === 'stopped')],
    'well-architected': ['COST04-BP03'],
  },
  text,
  screen(instance, { verdict, now, options }) {
    const args = { instance: instance.id };
    const group = managerOfKind(instance, 'auto-scaling-group');
    const days = daysStopped(instance.stateTransitionReason, now);
    if (isLeavingState('ec2-instance', instance.state)) return verdict.notApplicable('leaving', args);
    if (instance.state !== 'stopped') return verdict.pass('notStopped', { ...args, state: instance.state });
    if (group !== null) return verdict.notApplicable('warmPool', { ...args, group });
    if (instance.operatedBy !== null)
      return verdict.notApplicable('operated', { ...args, service: instance.operatedBy });
    if (options.stoppedDays > 0 && days !== null && days <= options.stoppedDays)
      return verdict.pass('recent', { ...args, days });
    return undefined;
  },
  evaluate(instance, { verdict, now, options, related }) {
    const { id, launchedAt, stateTransitionReason, volumeIds } = instance;
    const days = daysStopped(stateTransitionReason, now);
    const evidence = { state: instance.state, stateTransitionReason, launchedAt, volumeIds };
    const args = { instance: id, volumes: volumeIds.length };
    const waste = wasteOf(instance, related['ebs-volume']);
    const failing = { ...waste, evidence: { ...evidence, ...waste.evidence } };
    if (options.stoppedDays === 0) return verdict.fail('stillThere', args, failing);
    if (days === null) return verdict.unclear('noDate', { instance: id }, evidence);
    return verdict.fail('stopped', { ...args, days }, failing);
  },
});

const wasteOf = (instance: Item<'ec2-instance'>, volumes: readonly Item<'ebs-volume'>[]) => {
  const { stateTransitionReason, volumeIds, publicIp } = instance;
  return {
    // Its public address, kept while it is stopped, is an Elastic IP: priced once, by the rule on those.
    evidence: { stoppedAt: stopDate(stateTransitionReason), elasticIp: publicIp },
    bills: lookUpById(volumes, ...volumeIds).flatMap(volumeBills),
    ...actedOn(instance, managedBy(instance), {
      keep: imageOf(instance),
      remove: [termination(instance)],
      waits: [untilTerminated(instance)],
      uses,
    }),
  };
};
