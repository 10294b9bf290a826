import { describe, expect, it } from 'vitest';
import { shellLine } from '../../src/model/index.ts';
import { forGood, planCleanup } from '../../src/removal/index.ts';
import { candidate } from '../cleanup/candidate.ts';

const ended = (commands: readonly string[], change: object = {}, stays: readonly string[] = []) => {
  const plan = planCleanup([candidate({ commands, ...change })]);
  return forGood(plan, (id) => stays.includes(id)).steps.flatMap(({ keep, remove }) =>
    [...keep, ...remove].map(shellLine),
  );
};

describe('a clean-up for good', () => {
  it.each([
    [
      'terminates what would be stopped, and waits for it',
      ['aws ec2 stop-instances --instance-ids i-1 --region eu-west-1'],
      [
        'aws ec2 terminate-instances --instance-ids i-1 --region eu-west-1',
        'aws ec2 wait instance-terminated --instance-ids i-1 --region eu-west-1',
      ],
    ],
    [
      'takes no copy first',
      [
        'aws ec2 create-snapshot --volume-id vol-1 --region eu-west-1',
        'aws ec2 wait snapshot-completed --filters Name=volume-id,Values=vol-1 --region eu-west-1',
        'aws ec2 delete-volume --volume-id vol-1 --region eu-west-1',
      ],
      ['aws ec2 delete-volume --volume-id vol-1 --region eu-west-1'],
    ],
    [
      'takes no last copy',
      [
        'aws rds delete-db-instance --db-instance-identifier db --final-db-snapshot-identifier db-final --region eu-west-1',
      ],
      ['aws rds delete-db-instance --db-instance-identifier db --region eu-west-1 --skip-final-snapshot'],
    ],
    [
      'takes no last copy under a name that begins with a dash',
      [
        'aws redshift delete-cluster --cluster-identifier c --final-cluster-snapshot-identifier=-final --region eu-west-1',
      ],
      ['aws redshift delete-cluster --cluster-identifier c --region eu-west-1 --skip-final-cluster-snapshot'],
    ],
    [
      'needs no flag where none asks for a copy',
      [
        'aws elasticache delete-cache-cluster --cache-cluster-id c --final-snapshot-identifier c-final --region eu-west-1',
      ],
      ['aws elasticache delete-cache-cluster --cache-cluster-id c --region eu-west-1'],
    ],
    [
      'starts what AWS would not let go while it is stopped',
      [
        'aws rds start-db-cluster --db-cluster-identifier c --region eu-west-1',
        'aws rds wait db-cluster-available --db-cluster-identifier c --region eu-west-1',
        'aws rds delete-db-cluster --db-cluster-identifier c --final-db-snapshot-identifier c-final --region eu-west-1',
      ],
      [
        'aws rds start-db-cluster --db-cluster-identifier c --region eu-west-1',
        'aws rds wait db-cluster-available --db-cluster-identifier c --region eu-west-1',
        'aws rds delete-db-cluster --db-cluster-identifier c --region eu-west-1 --skip-final-snapshot',
      ],
    ],
    [
      'deletes a log group that an owner would give an end',
      ['aws logs put-retention-policy --log-group-name /x --retention-in-days 365 --region eu-west-1'],
      ['aws logs delete-log-group --log-group-name /x --region eu-west-1'],
    ],
    [
      'deletes a notebook once it has stopped',
      ['aws sagemaker stop-notebook-instance --notebook-instance-name n --region eu-west-1'],
      [
        'aws sagemaker stop-notebook-instance --notebook-instance-name n --region eu-west-1',
        'aws sagemaker wait notebook-instance-stopped --notebook-instance-name n --region eu-west-1',
        'aws sagemaker delete-notebook-instance --notebook-instance-name n --region eu-west-1',
      ],
    ],
  ])('%s', (_, commands, expected) => {
    expect(ended(commands)).toEqual(expected);
  });

  it('spares an address that is older, and releases another', () => {
    const gateway = ['aws ec2 delete-nat-gateway --nat-gateway-id nat-1 --region eu-west-1'];
    const release = 'aws ec2 release-address --allocation-id eipalloc-1 --region eu-west-1';
    expect(ended([...gateway, release], {}, ['eipalloc-1'])).toEqual(gateway);
    expect(ended([...gateway, release])).toEqual([...gateway, release]);
  });

  it('spares a snapshot that is older than the image made of it', () => {
    const command = 'aws ec2 deregister-image --image-id ami-1 --delete-associated-snapshots --region eu-west-1';
    const evidence = { snapshotIds: ['snap-1'] };
    expect(ended([command], { evidence })).toEqual([command]);
    expect(ended([command], { evidence }, ['snap-1'])).toEqual([
      'aws ec2 deregister-image --image-id ami-1 --region eu-west-1',
    ]);
  });

  it('removes a maker with what it made, after a look at it', () => {
    const commands = [
      'aws autoscaling describe-auto-scaling-groups --auto-scaling-group-names web --region eu-west-1',
      'aws autoscaling update-auto-scaling-group --auto-scaling-group-name web --min-size 0 --desired-capacity 0 --region eu-west-1',
    ];
    expect(ended(commands, { parent: { kind: 'auto-scaling-group', name: 'web' } })).toEqual([
      commands[0],
      'aws autoscaling delete-auto-scaling-group --auto-scaling-group-name web --force-delete --region eu-west-1',
    ]);
  });

  it('does not close what it removes, and closes what stays', () => {
    const fn = (id: string, commands: readonly string[], change: object = {}) =>
      candidate({ type: 'lambda-function', id, commands, ...change });
    const open = (id: string) =>
      fn(id, [`aws lambda update-function-url-config --function-name ${id} --auth-type AWS_IAM --region eu-west-1`], {
        category: 'exposure',
      });
    const removal = fn('goes', ['aws lambda delete-function --function-name goes --region eu-west-1']);
    const { steps } = forGood(planCleanup([open('goes'), open('stays'), removal]), () => false);
    expect(steps.map(({ remove }) => remove.map(shellLine).join())).toEqual([
      expect.stringContaining('--function-name stays --auth-type'),
      expect.stringContaining('delete-function --function-name goes'),
    ]);
  });

  it('leaves nothing to a person that it removes', () => {
    const unclosable = candidate({ category: 'exposure', commands: [] });
    expect(forGood(planCleanup([unclosable, candidate()]), () => false).left).toEqual([]);
    expect(forGood(planCleanup([unclosable]), () => false).left).toEqual([unclosable]);
  });

  it('names what it needs by where that now stands', () => {
    const instance = { type: 'ec2-instance', id: 'i-1', evidence: { volumeIds: ['vol-0a'] } };
    const gone = candidate({
      ...instance,
      commands: ['aws ec2 stop-instances --instance-ids i-1 --region eu-west-1'],
    });
    const closed = candidate({
      ...instance,
      category: 'exposure',
      commands: ['aws ec2 revoke-security-group-ingress --group-id sg-1 --region eu-west-1'],
    });
    const { steps } = forGood(planCleanup([closed, gone, candidate()]), () => false);
    expect(steps.map(({ needs }) => needs)).toEqual([[], [0]]);
  });
});
