// A small AWS behind the words of the AWS CLI, for scripts of a clean-up: its state is the JSON file that $SMALL_AWS names. It
// does what AWS documents of DeleteStack: Retain keeps, Snapshot leaves a snapshot, a bucket that holds anything and an export in use stay.
import { readFileSync, writeFileSync } from 'node:fs';

const file = process.env.SMALL_AWS;
const state = JSON.parse(readFileSync(file, 'utf8'));
const [service, operation, ...rest] = process.argv.slice(2);
const flags = {};
for (let at = 0; at < rest.length; at += 1) {
  if (!rest[at].startsWith('--')) continue;
  const [name, joined] = rest[at].slice(2).split(/=(.*)/s);
  const next = rest[at + 1];
  flags[name] = joined ?? (next !== undefined && !next.startsWith('--') ? next : true);
}
state.calls.push([service, operation, ...rest]);

const save = () => writeFileSync(file, JSON.stringify(state));
const say = (text) => process.stdout.write(`${text}\n`);
const refuse = (code, message) => {
  save();
  const name = operation.replace(/(^|-)([a-z])/g, (_, dash, letter) => letter.toUpperCase());
  process.stderr.write(`\nAn error occurred (${code}) when calling the ${name} operation: ${message}\n`);
  process.exit(254);
};

const stackNamed = (name) => {
  const found = state.stacks.find(
    (stack) => stack.id === name || (stack.name === name && stack.status !== 'DELETE_COMPLETE'),
  );
  return found ?? refuse('ValidationError', `Stack with id ${name} does not exist`);
};
const bucketNamed = (name) => state.buckets[name] ?? refuse('NoSuchBucket', 'The specified bucket does not exist');
const take = (kind, id, code, message) => {
  if (state[kind][id] === undefined) refuse(code, message);
  delete state[kind][id];
};

// Where each kind of member is kept.
const kinds = {
  'AWS::S3::Bucket': 'buckets',
  'AWS::DynamoDB::Table': 'tables',
  'AWS::Logs::LogGroup': 'logGroups',
  'AWS::RDS::DBInstance': 'databases',
  'AWS::Lambda::Function': 'functions',
};

const endStack = (stack) => {
  const user = state.stacks.find(
    ({ imports = [], status }) =>
      status !== 'DELETE_COMPLETE' && imports.some((name) => (stack.exports ?? []).includes(name)),
  );
  if (user !== undefined) {
    stack.reason = `Delete canceled. Cannot delete export ${stack.exports[0]} as it is in use by ${user.name}.`;
    return;
  }
  stack.events = [];
  for (const member of stack.members) {
    const kept = state[kinds[member.type]];
    if (member.policy === 'Retain' || kept === undefined || kept[member.id] === undefined) continue;
    if (member.type === 'AWS::S3::Bucket' && kept[member.id].versions.length > 0) {
      stack.events.push([
        member.logical,
        member.type,
        'The bucket you tried to delete is not empty (Service: S3, Status Code: 409)',
      ]);
      continue;
    }
    if (member.policy === 'Snapshot') state.snapshots[`${stack.name}-snapshot-${member.logical.toLowerCase()}`] = {};
    delete kept[member.id];
  }
  stack.status = stack.events.length > 0 ? 'DELETE_FAILED' : 'DELETE_COMPLETE';
  stack.reason =
    stack.events.length > 0
      ? `The following resource(s) failed to delete: [${stack.events.map(([name]) => name).join(', ')}].`
      : '';
};

const answers = {
  'sts get-caller-identity': () => say(state.account),
  'cloudformation describe-stack-resources': () =>
    stackNamed(flags['stack-name']).members.forEach(({ logical }) => say(logical)),
  'cloudformation list-stack-resources': () =>
    stackNamed(flags['stack-name']).members.forEach(({ logical }) => say(logical)),
  // AWS says nothing of a name that no stack bears.
  'cloudformation delete-stack': () => {
    const stack = state.stacks.find(({ id, name }) => id === flags['stack-name'] || name === flags['stack-name']);
    if (stack !== undefined) endStack(stack);
  },
  'cloudformation describe-stacks': () => {
    const { status, reason } = stackNamed(flags['stack-name']);
    say(String(flags.query).includes('Reason') ? `${status}\t${reason || 'None'}` : status);
  },
  'cloudformation describe-stack-events': () =>
    (stackNamed(flags['stack-name']).events ?? []).forEach((event) => say(event.join('\t'))),
  'cloudformation wait': () => {
    const { status } = state.stacks.find(
      ({ id, name }) => id === flags['stack-name'] || name === flags['stack-name'],
    ) ?? { status: 'DELETE_COMPLETE' };
    if (status === 'DELETE_COMPLETE') return;
    save();
    process.stderr.write(
      `\nWaiter StackDeleteComplete failed: ${status === 'DELETE_FAILED' ? 'Waiter encountered a terminal failure state' : 'Max attempts exceeded'}\n`,
    );
    process.exit(255);
  },
  's3api list-object-versions': () => {
    const { versions } = bucketNamed(flags.bucket);
    if (String(flags.query).startsWith('length')) return say(versions.length);
    say(JSON.stringify({ Objects: versions.slice(0, Number(flags['max-keys'])), Quiet: true }, null, 4));
  },
  's3api delete-objects': () => {
    const bucket = bucketNamed(flags.bucket);
    if (flags.delete !== 'file:///dev/stdin') refuse('MalformedXML', 'read from standard input');
    const { Objects } = JSON.parse(readFileSync(0, 'utf8'));
    if (Objects.length > 1000) refuse('MalformedXML', 'more than a thousand');
    const locked = Objects.find(({ Key }) => bucket.locked?.includes(Key));
    if (locked !== undefined)
      return say(`AccessDenied\t${locked.Key}\tAccess Denied because object protected by object lock.`);
    const goes = new Set(Objects.map(({ Key, VersionId }) => `${VersionId} ${Key}`));
    bucket.versions = bucket.versions.filter(({ Key, VersionId }) => !goes.has(`${VersionId} ${Key}`));
    say('None');
  },
  's3api delete-bucket-policy': () => delete bucketNamed(flags.bucket).keeps,
  's3api delete-bucket': () => {
    const { versions, keeps } = bucketNamed(flags.bucket);
    if (keeps) refuse('AccessDenied', 'explicit deny in a resource-based policy');
    if (versions.length > 0)
      refuse(
        'BucketNotEmpty',
        'The bucket you tried to delete is not empty. You must delete all versions in the bucket.',
      );
    delete state.buckets[flags.bucket];
  },
  's3api wait': () => {},
  'dynamodb delete-table': () =>
    take('tables', flags['table-name'], 'ResourceNotFoundException', 'Requested resource not found'),
  'dynamodb wait': () => {},
  'logs delete-log-group': () =>
    take('logGroups', flags['log-group-name'], 'ResourceNotFoundException', 'The specified log group does not exist.'),
  'rds delete-db-snapshot': () =>
    take('snapshots', flags['db-snapshot-identifier'], 'DBSnapshotNotFound', 'DBSnapshot not found'),
  'rds wait': () => {},
  'autoscaling describe-auto-scaling-groups': () => say('[]'),
  'autoscaling delete-auto-scaling-group': () =>
    take(
      'groups',
      flags['auto-scaling-group-name'],
      'ValidationError',
      `AutoScalingGroup name not found - AutoScalingGroup '${flags['auto-scaling-group-name']}' not found`,
    ),
  'elasticbeanstalk describe-environment-resources': () => say('{}'),
  'elasticbeanstalk terminate-environment': () =>
    take(
      'environments',
      flags['environment-name'],
      'InvalidParameterValue',
      `No Environment found for EnvironmentName = '${flags['environment-name']}'.`,
    ),
  'elasticbeanstalk wait': () => {},
  'ec2 delete-vpc-endpoints': () => {
    const code = state.endpoints[flags['vpc-endpoint-ids']];
    if (code === undefined) return say('InvalidVpcEndpoint.NotFound\tThe Vpc Endpoint Id does not exist');
    say(code === '' ? 'None' : `${code}\tNot this one`);
    if (code === '') delete state.endpoints[flags['vpc-endpoint-ids']];
  },
};

const answer = answers[`${service} ${operation}`];
if (answer === undefined) refuse('NotHere', `${service} ${operation} is not in this small AWS`);
answer();
save();
