/** What stands in a slot of a command form: its shape, and whether it names something besides the finding's own resource. */
interface Slot {
  readonly shape: string;
  readonly isTold: boolean;
}

const named = (shape: string): Slot => ({ shape, isTold: true });
const plain = (shape: string): Slot => ({ shape, isTold: false });

// Letters, digits and the marks that AWS allows in names; never a line break, nor what a shell or the AWS CLI would read as more.
const name = String.raw`[\w+=,.@:/$][\w+=,.@:/$ -]*`;
const word = String.raw`[\w.-]+`;
const regionName = '[a-z]{2,}(?:-[a-z]+)+-[0-9]+';
// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpPermission.html
const cidr = '[0-9a-fA-F.:]+/[0-9]+';

const slots: { readonly [slot: string]: Slot } = {
  address: named('eipalloc-[0-9a-z-]+'),
  app: named(word),
  'app-type': plain('[A-Za-z]+'),
  application: plain(name),
  association: named('eipassoc-[0-9a-z-]+'),
  'auto-scaling-group': named(name),
  cluster: named(name),
  days: plain('[0-9]{1,4}'),
  'db-cluster': named(word),
  'db-instance': named(word),
  domain: named('d-[0-9a-z-]+'),
  'global-cluster': named(word),
  'global-datastore': named(word),
  group: named('sg-[0-9a-z-]+'),
  instance: named('i-[0-9a-z-]+'),
  invocation: plain('lambda:InvokeFunction(?:Url)?'),
  'mount-target': named('fsmt-[0-9a-z-]+'),
  nodegroup: named(word),
  object: named(String.raw`[\s\S]+`),
  permission: plain(
    `IpProtocol=(?:-1|[a-z0-9]+),FromPort=-?[0-9]+,ToPort=-?[0-9]+,(?:IpRanges=\\[\\{CidrIp=${cidr}\\}\\]|Ipv6Ranges=\\[\\{CidrIpv6=${cidr}\\}\\])`,
  ),
  'primary-region': plain(regionName),
  profile: named(word),
  qualifier: named(String.raw`[\w$-]+`),
  'replica-region': named(regionName),
  route: named(word),
  service: plain(String.raw`[\w.-]+\.amazonaws\.com(?:\.cn)?`),
  'snapshot-name': plain(word),
  source: plain('[a-z0-9-]+'),
  space: named(name),
  'sqs-host': plain(String.raw`(?:sqs\.[a-z0-9-]+|[a-z0-9-]+\.queue)\.amazonaws\.com(?:\.cn)?`),
  stage: named(String.raw`[\w$.-]+`),
  statement: named(String.raw`[\w-]+`),
  tail: plain(String.raw`[\w*/:.-]+`),
  upload: plain(String.raw`[\w.~+/=-]+`),
  'user-profile': named(name),
};

/** The slot of this name. Throws for one that has no shape. */
export const slotOf = (name: string): Slot => {
  const slot = slots[name];
  if (slot === undefined) throw new Error(`no shape is known of {${name}}`);
  return slot;
};
