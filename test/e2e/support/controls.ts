/** One call that moto saw. */
export interface SeenCall {
  readonly service: string;
  readonly region: string;
  readonly op: string;
  readonly key: string;
  readonly params: { readonly [name: string]: unknown };
}

/** A fault: which calls, and what they get instead of moto's answer. The first that fits counts. */
export interface Fault {
  readonly service?: string;
  readonly op?: string;
  readonly region?: string;
  readonly account?: string;
  readonly key?: string;
  readonly code?: string;
  readonly message?: string;
  readonly status?: number;
  /** A denial by the code that the service really uses: by the caller's own policies, or by one above the account. */
  readonly deny?: 'identity' | 'scp';
  readonly body?: unknown;
  readonly type?: string;
  /** Seconds. */
  readonly delay?: number;
  readonly times?: number;
}

/** The root user; what is left out is as in a well-kept account. */
export interface RootSettings {
  readonly account?: string;
  readonly mfa?: 0 | 1;
  readonly keys?: 0 | 1;
  readonly certificates?: 0 | 1;
  readonly password?: 0 | 1;
  readonly created?: string;
  /** ISO 8601, or a word of the credential report. */
  readonly password_last_used?: string;
  readonly key_last_rotated?: string;
  readonly key_last_used?: string;
}

type InRegion = { readonly account?: string; readonly region: string; readonly id: string };

/** A date that no API sets. */
export type DateChange =
  | ({ readonly of: 'ec2-instance'; readonly launched?: string; readonly stopReason?: string } & InRegion)
  | ({
      readonly of: 'ebs-volume' | 'dynamodb-table' | 'rest-api' | 'http-api' | 'sqs-queue';
      readonly created: string;
    } & InRegion)
  | ({
      readonly of: 's3-bucket' | 'secret' | 'log-group' | 'notebook-instance' | 'endpoint';
      readonly created: string;
    } & InRegion)
  | ({
      readonly of: 'ami' | 'ebs-snapshot' | 'load-balancer' | 'nat-gateway' | 'vpc-endpoint';
      readonly created: string;
    } & InRegion)
  | ({
      readonly of:
        | 'ecs-workload'
        | 'efs-file-system'
        | 'eks-cluster'
        | 'elasticache-cluster'
        | 'rds-instance'
        | 'rds-snapshot'
        | 'redshift-cluster';
      readonly created: string;
    } & InRegion)
  | ({ readonly of: 'lambda-function'; readonly modified: string } & InRegion)
  | ({ readonly of: 'billing-alarm'; readonly stateSince: string } & InRegion)
  | {
      readonly of: 'iam-user';
      readonly account?: string;
      readonly id: string;
      readonly created?: string;
      readonly passwordLastUsed?: string;
    }
  | {
      readonly of: 'access-key';
      readonly account?: string;
      readonly id: string;
      readonly created?: string;
      readonly lastUsed?: string;
      readonly service?: string;
      readonly region?: string;
    };

export interface RegionSettings {
  readonly enabled: readonly string[];
  readonly disabled?: readonly string[];
  /** Regions of other partitions, which AWS would never list. */
  readonly foreign?: readonly string[];
}

/** The analyzers of IAM Access Analyzer in one region. */
export interface AnalyzerSettings {
  readonly region: string;
  readonly analyzers: readonly { readonly name: string; readonly type: string; readonly status: string }[];
}

/** How a test steers moto. */
export interface Controls {
  readonly faults: (...faults: readonly Fault[]) => Promise<void>;
  readonly clearFaults: () => Promise<void>;
  /** The calls since the last time, which are then forgotten. */
  readonly takeLog: () => Promise<readonly SeenCall[]>;
  readonly root: (settings: RootSettings) => Promise<void>;
  readonly reportTime: (at: string) => Promise<void>;
  readonly dates: (...changes: readonly DateChange[]) => Promise<void>;
  readonly regions: (settings: RegionSettings) => Promise<void>;
  /** Every subscription of a topic is confirmed. */
  readonly confirm: (topicArn: string) => Promise<void>;
  readonly analyzers: (settings: AnalyzerSettings) => Promise<void>;
  readonly enforceIam: (on: boolean) => Promise<void>;
  readonly reset: () => Promise<void>;
  /** The port of a new copy, which begins with all that this one holds. */
  readonly copy: () => Promise<number>;
  /** The copy of a name; `first` tells the first who asks for it to fill it. */
  readonly shared: (name: string) => Promise<SharedCopy>;
  /** The copy of a name is filled, and this is known of it. */
  readonly filled: (name: string, known: unknown) => Promise<void>;
  /** Ends a copy. */
  readonly end: () => Promise<void>;
}

/** A copy by its name: where it is, and what is known of it; null until it is filled. */
export interface SharedCopy {
  readonly first: boolean;
  readonly port: number;
  readonly known: unknown;
}

/** The controls of the moto at an address. */
export const controlsOf = (endpoint: string): Controls => {
  const post = async (path: string, body: unknown): Promise<unknown> => {
    const answer = await fetch(`${endpoint}/moto-api/${path}`, { method: 'POST', body: JSON.stringify(body) });
    const said: unknown = await answer.json();
    if (!answer.ok) throw new Error(`moto refused ${path}: ${JSON.stringify(said)}`);
    return said;
  };
  const set = async (path: string, body: unknown): Promise<void> => void (await post(`x/${path}`, body));
  return {
    faults: (...faults) => set('rules', faults),
    clearFaults: () => set('clear-rules', {}),
    takeLog: async () => (await post('x/log', {})) as readonly SeenCall[],
    root: (settings) => set('root', settings),
    reportTime: (at) => set('report-time', { at }),
    dates: (...changes) => set('dates', changes),
    regions: (settings) => set('regions', settings),
    confirm: (topic) => set('confirm', { topic }),
    analyzers: (settings) => set('analyzers', settings),
    enforceIam: (on) => set('enforce', { on }),
    reset: async () => void (await post('reset', {})),
    copy: async () => ((await post('x/copy', {})) as SharedCopy).port,
    shared: async (name) => (await post('x/shared', { name })) as SharedCopy,
    filled: (name, known) => set('filled', { name, known }),
    end: () => set('end', {}),
  };
};
