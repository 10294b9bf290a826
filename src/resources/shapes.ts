// Written by `npm run shapes` from the types of src/resources/*/fields.ts: do not edit.
import type { Shapes } from './shape.ts';

/** What an inventory holds of each resource type. */
export const shapes: Shapes = {
  resources: {
    account: {
      fields: {},
      facets: {
        anomalyDetection: { named: 'AnomalyDetection' },
        anomalyTopicAudiences: {
          listOf: {
            fields: {
              read: {
                anyOf: [
                  { fields: { known: { is: [true] }, value: { anyOf: ['null', { named: 'TopicAudience' }] } } },
                  { fields: { cause: { named: 'Cause' }, known: { is: [false] } } },
                ],
              },
              topicArn: 'text',
            },
          },
        },
        anomalyTopicKeys: {
          listOf: {
            fields: {
              read: {
                anyOf: [
                  {
                    fields: {
                      known: { is: [true] },
                      value: {
                        anyOf: [
                          'null',
                          { fields: { id: 'text', kind: { is: ['aws-managed'] } } },
                          { fields: { id: 'text', kind: { is: ['gone'] } } },
                          {
                            fields: {
                              arn: 'text',
                              id: 'text',
                              kind: { is: ['customer'] },
                              policy: 'text',
                              state: 'text',
                            },
                          },
                        ],
                      },
                    },
                  },
                  { fields: { cause: { named: 'Cause' }, known: { is: [false] } } },
                ],
              },
              topicArn: 'text',
            },
          },
        },
        anomalyTopics: {
          listOf: {
            fields: {
              read: {
                anyOf: [
                  { fields: { known: { is: [true] }, value: { anyOf: ['null', { named: 'Topic' }] } } },
                  { fields: { cause: { named: 'Cause' }, known: { is: [false] } } },
                ],
              },
              topicArn: 'text',
            },
          },
        },
        consoleUsers: { named: 'ConsoleUsers' },
        estimatedCharges: { named: 'EstimatedCharges' },
        freeTier: { listOf: { named: 'FreeTierOffer' } },
        organization: { anyOf: ['null', { named: 'Organization' }] },
        passwordPolicy: { anyOf: ['null', { named: 'PasswordPolicy' }] },
        plan: { anyOf: ['null', { named: 'AccountPlan' }] },
        roleTrust: { named: 'RoleTrust' },
        rootCredentials: { anyOf: ['null', { named: 'ReportedCredentials' }] },
        rootVirtualDevices: { listOf: 'text' },
        securityContact: 'boolean',
        summary: { named: 'AccountSummary' },
      },
    },
    ami: {
      fields: {
        createdAt: 'moment',
        description: { anyOf: ['null', 'text'] },
        ownerAlias: { anyOf: ['null', 'text'] },
        public: 'boolean',
        snapshotIds: { listOf: 'text' },
        state: 'text',
        volumeGib: 'number',
      },
      facets: { lastLaunchedAt: { anyOf: ['null', 'moment'] }, sharedWith: { listOf: 'text' } },
    },
    api: {
      fields: { createdAt: 'moment', gatewayManaged: 'boolean', kind: { is: ['HTTP', 'REST', 'WebSocket'] } },
      facets: { calls: { named: 'DailySeries' }, domains: { listOf: { named: 'ApiDomain' } } },
    },
    'auto-scaling-group': {
      fields: {
        balancedBy: { listOf: 'text' },
        desired: 'number',
        launchConfiguration: { anyOf: ['null', 'text'] },
        overrideImages: { listOf: 'text' },
      },
      facets: {},
    },
    'beanstalk-environment': {
      fields: {
        application: 'text',
        createdAt: 'moment',
        health: { anyOf: ['null', 'text'] },
        status: 'text',
        tier: 'text',
      },
      facets: { tagging: { named: 'Tags' }, traffic: { anyOf: ['null', { named: 'Traffic' }] } },
    },
    'billing-alarm': {
      fields: {
        comparison: 'text',
        evaluationState: { anyOf: ['null', 'text'] },
        homeRegion: 'text',
        metrics: { listOf: { named: 'AlarmMetric' } },
        state: 'text',
        stateSince: { anyOf: ['null', 'moment'] },
        threshold: { anyOf: ['null', 'number'] },
        ways: { listOf: { named: 'AlarmWay' } },
      },
      facets: {
        topicAudiences: {
          listOf: {
            fields: {
              read: {
                anyOf: [
                  { fields: { known: { is: [true] }, value: { anyOf: ['null', { named: 'TopicAudience' }] } } },
                  { fields: { cause: { named: 'Cause' }, known: { is: [false] } } },
                ],
              },
              topicArn: 'text',
            },
          },
        },
        topicKeys: {
          listOf: {
            fields: {
              read: {
                anyOf: [
                  {
                    fields: {
                      known: { is: [true] },
                      value: {
                        anyOf: [
                          'null',
                          { fields: { id: 'text', kind: { is: ['aws-managed'] } } },
                          { fields: { id: 'text', kind: { is: ['gone'] } } },
                          {
                            fields: {
                              arn: 'text',
                              id: 'text',
                              kind: { is: ['customer'] },
                              policy: 'text',
                              state: 'text',
                            },
                          },
                        ],
                      },
                    },
                  },
                  { fields: { cause: { named: 'Cause' }, known: { is: [false] } } },
                ],
              },
              topicArn: 'text',
            },
          },
        },
        topics: {
          listOf: {
            fields: {
              read: {
                anyOf: [
                  { fields: { known: { is: [true] }, value: { anyOf: ['null', { named: 'Topic' }] } } },
                  { fields: { cause: { named: 'Cause' }, known: { is: [false] } } },
                ],
              },
              topicArn: 'text',
            },
          },
        },
      },
    },
    budget: {
      fields: {
        billingView: { anyOf: ['null', 'text'] },
        budgetType: 'text',
        endsAt: { anyOf: ['null', 'moment'] },
        filter: {
          anyOf: [
            'null',
            { fields: { kind: { is: ['every'] }, of: { listOf: { named: 'BudgetFilter' } } } },
            { fields: { kind: { is: ['any'] }, of: { listOf: { named: 'BudgetFilter' } } } },
            { fields: { kind: { is: ['not'] }, of: { named: 'BudgetFilter' } } },
            { fields: { dimension: 'text', kind: { is: ['in'] }, values: { listOf: 'text' } } },
          ],
        },
        health: { anyOf: ['null', 'text'] },
        limit: { anyOf: ['null', { fields: { amount: 'number', unit: 'text' } }] },
        timeUnit: 'text',
      },
      facets: {
        actions: { listOf: { named: 'BudgetAction' } },
        notifications: { listOf: { named: 'BudgetNotification' } },
        topicAudiences: {
          listOf: {
            fields: {
              read: {
                anyOf: [
                  { fields: { known: { is: [true] }, value: { anyOf: ['null', { named: 'TopicAudience' }] } } },
                  { fields: { cause: { named: 'Cause' }, known: { is: [false] } } },
                ],
              },
              topicArn: 'text',
            },
          },
        },
        topicKeys: {
          listOf: {
            fields: {
              read: {
                anyOf: [
                  {
                    fields: {
                      known: { is: [true] },
                      value: {
                        anyOf: [
                          'null',
                          { fields: { id: 'text', kind: { is: ['aws-managed'] } } },
                          { fields: { id: 'text', kind: { is: ['gone'] } } },
                          {
                            fields: {
                              arn: 'text',
                              id: 'text',
                              kind: { is: ['customer'] },
                              policy: 'text',
                              state: 'text',
                            },
                          },
                        ],
                      },
                    },
                  },
                  { fields: { cause: { named: 'Cause' }, known: { is: [false] } } },
                ],
              },
              topicArn: 'text',
            },
          },
        },
        topics: {
          listOf: {
            fields: {
              read: {
                anyOf: [
                  { fields: { known: { is: [true] }, value: { anyOf: ['null', { named: 'Topic' }] } } },
                  { fields: { cause: { named: 'Cause' }, known: { is: [false] } } },
                ],
              },
              topicArn: 'text',
            },
          },
        },
      },
    },
    'dynamodb-table': {
      fields: {},
      facets: {
        consumedReads: { named: 'DailySeries' },
        consumedWrites: { named: 'DailySeries' },
        description: { named: 'TableDescription' },
        tagging: { named: 'Tags' },
      },
    },
    'ebs-snapshot': {
      fields: {
        createdAt: 'moment',
        description: { anyOf: ['null', 'text'] },
        encrypted: 'boolean',
        fullSizeBytes: { anyOf: ['null', 'number'] },
        sizeGib: 'number',
        state: 'text',
        storageTier: { anyOf: ['null', 'text'] },
        volumeId: { anyOf: ['null', 'text'] },
      },
      facets: {
        fastRestoreZones: { listOf: 'text' },
        publicSharing: { anyOf: ['null', { named: 'PublicSharing' }] },
        sharedWith: { listOf: 'text' },
      },
    },
    'ebs-volume': {
      fields: {
        attachments: 'number',
        createdAt: 'moment',
        iops: { anyOf: ['null', 'number'] },
        operatedBy: { anyOf: ['null', 'text'] },
        sizeGib: 'number',
        snapshotId: { anyOf: ['null', 'text'] },
        state: 'text',
        throughput: { anyOf: ['null', 'number'] },
        volumeType: 'text',
      },
      facets: {},
    },
    'ec2-instance': {
      fields: {
        imageId: 'text',
        instanceProfileArn: { anyOf: ['null', 'text'] },
        instanceType: 'text',
        interfaces: { listOf: { named: 'InstanceInterface' } },
        launchedAt: 'moment',
        lifecycle: { anyOf: ['null', 'text'] },
        operatedBy: { anyOf: ['null', 'text'] },
        platform: { anyOf: ['null', 'text'] },
        publicIp: { anyOf: ['null', 'text'] },
        state: 'text',
        stateTransitionReason: { anyOf: ['null', 'text'] },
        volumeIds: { listOf: 'text' },
      },
      facets: {
        balancers: { listOf: 'text' },
        cpu: { named: 'DailySeries' },
        networkIn: { named: 'DailySeries' },
        networkOut: { named: 'DailySeries' },
        subnetAcls: { listOf: { named: 'SubnetAcl' } },
        subnetRoutes: { listOf: { named: 'SubnetRoutes' } },
        userData: { anyOf: ['null', { named: 'UserData' }] },
      },
    },
    'ecs-workload': {
      fields: {
        balancedBy: { listOf: 'text' },
        cluster: 'text',
        daemon: 'boolean',
        desired: 'number',
        fargate: { listOf: { named: 'FargateTask' } },
        instanceIds: { listOf: 'text' },
        kind: { is: ['container-instances', 'service', 'task'] },
        reachedBy: { listOf: { named: 'InternalWay' } },
        running: 'number',
        startedAt: { anyOf: ['null', 'moment'] },
        status: 'text',
      },
      facets: {
        autoScalingGroups: { listOf: 'text' },
        cpu: { anyOf: ['null', { named: 'DailySeries' }] },
        traffic: { anyOf: ['null', { named: 'Traffic' }] },
      },
    },
    'efs-file-system': {
      fields: {
        archiveBytes: 'number',
        createdAt: 'moment',
        infrequentBytes: 'number',
        mountTargets: 'number',
        oneZone: 'boolean',
        provisionedMibps: { anyOf: ['null', 'number'] },
        replica: 'boolean',
        sizeBytes: 'number',
        state: 'text',
      },
      facets: {
        accessPoints: { listOf: 'text' },
        clientConnections: { named: 'DailySeries' },
        mountTargetIds: { listOf: 'text' },
        replicatedTo: { listOf: 'text' },
      },
    },
    'eks-cluster': {
      fields: {},
      facets: {
        description: { named: 'EksDescription' },
        fargateProfiles: { listOf: 'text' },
        nodegroups: { listOf: { named: 'EksNodegroup' } },
        support: { named: 'EksSupport' },
        tagging: { named: 'Tags' },
      },
    },
    'elastic-ip': {
      fields: {
        associationId: { anyOf: ['null', 'text'] },
        instanceId: { anyOf: ['null', 'text'] },
        networkInterfaceId: { anyOf: ['null', 'text'] },
        networkInterfaceOwnerId: { anyOf: ['null', 'text'] },
        publicIp: 'text',
        publicIpv4Pool: { anyOf: ['null', 'text'] },
        serviceManaged: { anyOf: ['null', 'text'] },
      },
      facets: {},
    },
    'elasticache-cluster': {
      fields: {
        createdAt: { anyOf: ['null', 'moment'] },
        engine: { anyOf: ['null', 'text'] },
        engineVersion: { anyOf: ['null', 'text'] },
        globalDatastore: { anyOf: ['null', 'text'] },
        kind: { is: ['cluster', 'replication-group', 'serverless'] },
        memberIds: { listOf: 'text' },
        nodeType: { anyOf: ['null', 'text'] },
        nodes: 'number',
        status: 'text',
      },
      facets: {
        connections: { named: 'DailySeries' },
        lookups: { named: 'DailySeries' },
        otherCommands: { anyOf: ['null', { named: 'DailySeries' }] },
        tagging: { named: 'Tags' },
        writes: { named: 'DailySeries' },
      },
    },
    'hosted-zone': {
      fields: { isPrivate: 'boolean', linkedService: { anyOf: ['null', 'text'] }, recordSets: 'number' },
      facets: { delegation: { named: 'ZoneDelegation' }, tagging: { named: 'Tags' }, vpcs: { listOf: 'text' } },
    },
    'http-api': {
      fields: { createdAt: 'moment', defaultEndpointDisabled: 'boolean', endpoint: 'text', gatewayManaged: 'boolean' },
      facets: {
        deployedStages: { listOf: { named: 'DeployedStage' } },
        domains: { listOf: { named: 'ApiDomain' } },
        routes: { listOf: { named: 'ApiRoute' } },
        stages: { listOf: { named: 'ApiStage' } },
      },
    },
    'iam-role': {
      fields: { createdAt: 'moment', path: 'text' },
      facets: { permissions: { named: 'RolePermissions' } },
    },
    'iam-user': {
      fields: { createdAt: 'moment' },
      facets: { credentials: { anyOf: ['null', { named: 'ReportedCredentials' }] }, tagging: { named: 'Tags' } },
    },
    'instance-profile': { fields: { roleArns: { listOf: 'text' } }, facets: {} },
    'kms-key': {
      fields: { aliases: { listOf: 'text' } },
      facets: {
        description: { named: 'KeyDescription' },
        encrypts: { listOf: 'text' },
        grants: { listOf: 'text' },
        lastUsage: { named: 'KeyLastUsage' },
        rotations: 'number',
        tagging: { named: 'Tags' },
      },
    },
    'lambda-function': {
      fields: {
        codeSizeBytes: 'number',
        deadLetterArn: { anyOf: ['null', 'text'] },
        description: { anyOf: ['null', 'text'] },
        environment: {
          anyOf: [
            { fields: { known: { is: [true] }, value: { listOf: { named: 'EnvironmentVariable' } } } },
            { fields: { cause: { named: 'Cause' }, known: { is: [false] } } },
          ],
        },
        masterArn: { anyOf: ['null', 'text'] },
        memoryMb: 'number',
        modifiedAt: 'moment',
        packageType: { anyOf: ['null', 'text'] },
        roleArn: 'text',
        runtime: { anyOf: ['null', 'text'] },
      },
      facets: {
        edgeRole: 'boolean',
        eventRules: { listOf: 'text' },
        eventSources: { listOf: 'text' },
        integratingApis: { listOf: 'text' },
        invocations: { named: 'DailySeries' },
        policies: { listOf: { named: 'FunctionPolicy' } },
        provisionedConcurrency: { listOf: { named: 'ProvisionedConcurrency' } },
        provisionedUse: { listOf: { named: 'ProvisionedUse' } },
        schedules: { listOf: 'text' },
        subscriptions: { listOf: 'text' },
        tagging: { named: 'Tags' },
        urls: { listOf: { named: 'FunctionUrl' } },
      },
    },
    'launch-configuration': {
      fields: { createdAt: 'moment', imageId: 'text', snapshotIds: { listOf: 'text' } },
      facets: {},
    },
    'launch-request': {
      fields: {
        createdAt: 'moment',
        images: { listOf: 'text' },
        kind: { is: ['ec2-fleet', 'spot-fleet', 'spot-instance'] },
        snapshotIds: { listOf: 'text' },
        state: 'text',
      },
      facets: {},
    },
    'launch-template': {
      fields: { createdAt: 'moment' },
      facets: { images: { listOf: 'text' }, snapshotIds: { listOf: 'text' } },
    },
    'lightsail-resource': {
      fields: {
        attachments: { listOf: 'text' },
        bundle: { anyOf: ['null', 'text'] },
        createdAt: 'moment',
        kind: { is: ['database', 'instance', 'load-balancer', 'static-ip'] },
        state: { anyOf: ['null', 'text'] },
      },
      facets: { use: { anyOf: ['null', { named: 'DailySeries' }] } },
    },
    'load-balancer': {
      fields: {
        addressType: { anyOf: ['null', 'text'] },
        createdAt: 'moment',
        instances: { anyOf: ['null', 'number'] },
        internetFacing: 'boolean',
        kind: { is: ['application', 'classic', 'gateway', 'network'] },
        state: { anyOf: ['null', 'text'] },
        zones: 'number',
      },
      facets: {
        answering: { anyOf: ['null', 'number'] },
        deletionProtected: 'boolean',
        endpointServices: { listOf: 'text' },
        tagging: { named: 'Tags' },
        targetGroups: { listOf: { named: 'TargetGroup' } },
        vpcLinks: { listOf: 'text' },
      },
    },
    'log-group': {
      fields: {
        createdAt: 'moment',
        deletionProtection: { anyOf: ['null', 'boolean'] },
        logClass: { anyOf: ['null', 'text'] },
        retentionDays: { anyOf: ['null', 'number'] },
        storedBytes: 'number',
      },
      facets: { tagging: { named: 'Tags' } },
    },
    'nat-gateway': {
      fields: {
        allocationIds: { listOf: 'text' },
        availability: { anyOf: ['null', 'text'] },
        connectivity: { anyOf: ['null', 'text'] },
        createdAt: 'moment',
        publicIps: { listOf: 'text' },
        state: 'text',
        vpcId: 'text',
        zones: { listOf: 'text' },
      },
      facets: { bytesOut: { named: 'DailySeries' } },
    },
    'network-interface': {
      fields: {
        description: { anyOf: ['null', 'text'] },
        instanceId: { anyOf: ['null', 'text'] },
        interfaceType: 'text',
        requesterId: { anyOf: ['null', 'text'] },
        requesterManaged: 'boolean',
        status: 'text',
      },
      facets: {},
    },
    'opensearch-domain': {
      fields: {
        deleted: 'boolean',
        engineVersion: 'text',
        nodes: { listOf: { named: 'SearchNodes' } },
        status: { anyOf: ['null', 'text'] },
        volume: { anyOf: ['null', { fields: { sizeGib: 'number', type: 'text' } }] },
      },
      facets: {
        connected: { listOf: 'text' },
        createdAt: 'moment',
        indexing: { named: 'DailySeries' },
        searches: { named: 'DailySeries' },
        tagging: { named: 'Tags' },
      },
    },
    'rds-instance': {
      fields: {
        allocatedGib: { anyOf: ['null', 'number'] },
        clusterId: { anyOf: ['null', 'text'] },
        createdAt: { anyOf: ['null', 'moment'] },
        deletionProtection: { anyOf: ['null', 'boolean'] },
        endpoint: { anyOf: ['null', { fields: { host: 'text', port: 'number' } }] },
        engine: 'text',
        engineVersion: 'text',
        instanceClass: 'text',
        iops: { anyOf: ['null', 'number'] },
        licenseModel: { anyOf: ['null', 'text'] },
        multiAz: { anyOf: ['null', 'boolean'] },
        publiclyAccessible: 'boolean',
        replicaOf: { anyOf: ['null', 'text'] },
        replicas: { listOf: 'text' },
        restartsAt: { anyOf: ['null', 'moment'] },
        securityGroupIds: { listOf: 'text' },
        status: 'text',
        storageType: { anyOf: ['null', 'text'] },
        subnets: { listOf: { named: 'SubnetPlace' } },
        throughput: { anyOf: ['null', 'number'] },
      },
      facets: {
        blueGreen: { listOf: 'text' },
        cluster: { anyOf: ['null', { named: 'RdsCluster' }] },
        connections: { named: 'DailySeries' },
        globalDatabase: { anyOf: ['null', { named: 'GlobalDatabase' }] },
        integrations: { listOf: 'text' },
        proxies: { listOf: 'text' },
        startSchedules: { listOf: 'text' },
        subnetAcls: { listOf: { named: 'SubnetAcl' } },
        subnetRoutes: { listOf: { named: 'SubnetRoutes' } },
      },
    },
    'rds-snapshot': {
      fields: {
        allocatedGib: 'number',
        copyOf: { anyOf: ['null', 'text'] },
        createdAt: { anyOf: ['null', 'moment'] },
        encrypted: 'boolean',
        engine: 'text',
        fullSizeBytes: { anyOf: ['null', 'number'] },
        of: { is: ['cluster', 'instance'] },
        snapshotType: 'text',
        sourceId: 'text',
        sourceResourceId: { anyOf: ['null', 'text'] },
        status: 'text',
      },
      facets: { sharedWith: { listOf: 'text' }, source: { named: 'SnapshotSource' } },
    },
    'redshift-cluster': {
      fields: {
        createdAt: { anyOf: ['null', 'moment'] },
        namespaceArn: { anyOf: ['null', 'text'] },
        nodeType: 'text',
        nodes: 'number',
        status: 'text',
      },
      facets: {
        connections: { named: 'DailySeries' },
        dataShares: { listOf: 'text' },
        integrations: { listOf: 'text' },
      },
    },
    region: { fields: {}, facets: { analyzers: { listOf: { named: 'Analyzer' } } } },
    'rest-api': {
      fields: {
        createdAt: 'moment',
        defaultEndpointDisabled: 'boolean',
        endpoint: 'text',
        endpointTypes: { listOf: 'text' },
        invokeArn: 'text',
        policy: { anyOf: ['null', 'text'] },
      },
      facets: {
        cachedCalls: { listOf: { named: 'CachedCalls' } },
        caches: { listOf: { named: 'StageCache' } },
        deployed: {
          listOf: {
            fields: {
              canary: 'boolean',
              deploymentId: 'text',
              methods: { listOf: { named: 'RestApiMethod' } },
              source: { is: ['deployment', 'resources'] },
              stage: 'text',
            },
          },
        },
        domains: { listOf: { named: 'ApiDomain' } },
        stages: { listOf: { named: 'RestApiStage' } },
      },
    },
    'route-table': {
      fields: { main: 'boolean', subnetIds: { listOf: 'text' }, targets: { listOf: 'text' }, vpcId: 'text' },
      facets: {},
    },
    's3-bucket': {
      fields: { createdAt: 'moment' },
      facets: {
        accessBlock: { anyOf: ['null', { named: 'AccessBlock' }] },
        accessPoints: { listOf: { named: 'AccessPoint' } },
        accountAccessBlock: { anyOf: ['null', { named: 'AccessBlock' }] },
        groupGrants: { listOf: { named: 'GroupGrant' } },
        multiRegionAccessPoints: { listOf: { named: 'AccessPoint' } },
        objects: { named: 'DailySeries' },
        ownership: { anyOf: ['null', 'text'] },
        policyPublic: { anyOf: ['null', 'boolean'] },
        tagging: { named: 'Tags' },
        unfinishedUploads: { named: 'UnfinishedUploads' },
        users: { anyOf: ['null', { named: 'BucketUsers' }] },
      },
    },
    'sagemaker-compute': {
      fields: {
        app: { anyOf: ['null', { named: 'StudioApp' }] },
        changedAt: 'moment',
        createdAt: 'moment',
        instanceType: { anyOf: ['null', 'text'] },
        kind: { is: ['app', 'endpoint', 'notebook-instance'] },
        status: 'text',
      },
      facets: {
        capacity: { listOf: { named: 'EndpointCapacity' } },
        invocations: { anyOf: ['null', { named: 'DailySeries' }] },
        tagging: { named: 'Tags' },
      },
    },
    secret: {
      fields: {
        createdAt: 'moment',
        deletedAt: { anyOf: ['null', 'moment'] },
        lastAccessedAt: { anyOf: ['null', 'moment'] },
        owningService: { anyOf: ['null', 'text'] },
        primaryRegion: { anyOf: ['null', 'text'] },
        rotates: 'boolean',
      },
      facets: { relatives: { listOf: { named: 'SecretRelative' } } },
    },
    'security-group': {
      fields: { ingress: { listOf: { named: 'Ingress' } }, vpcId: { anyOf: ['null', 'text'] } },
      facets: { listedRanges: { mapOf: { listOf: 'text' } } },
    },
    'sqs-queue': {
      fields: {
        createdAt: 'moment',
        deadLetterQueueArn: { anyOf: ['null', 'text'] },
        messages: 'number',
        policy: { anyOf: ['null', 'text'] },
        url: 'text',
      },
      facets: {
        deadLetterSources: { listOf: 'text' },
        eventRules: { listOf: 'text' },
        eventSources: { listOf: 'text' },
        failedEventsOf: { listOf: 'text' },
        polled: { named: 'DailySeries' },
        received: { named: 'DailySeries' },
        schedules: { listOf: 'text' },
        sent: { named: 'DailySeries' },
        subscriptions: { listOf: 'text' },
        tagging: { named: 'Tags' },
        waiting: { named: 'DailySeries' },
      },
    },
    'vpc-endpoint': {
      fields: {
        createdAt: 'moment',
        kind: 'text',
        networkInterfaceIds: { listOf: 'text' },
        requesterManaged: 'boolean',
        serviceName: { anyOf: ['null', 'text'] },
        state: 'text',
        vpcId: 'text',
      },
      facets: { bytes: { named: 'DailySeries' } },
    },
    'websocket-api': {
      fields: { createdAt: 'moment', defaultEndpointDisabled: 'boolean', endpoint: 'text', gatewayManaged: 'boolean' },
      facets: {
        domains: { listOf: { named: 'ApiDomain' } },
        routes: { listOf: { named: 'ApiRoute' } },
        stages: { listOf: { named: 'ApiStage' } },
      },
    },
  },
  named: {
    AccessBlock: {
      fields: {
        blockPublicAcls: 'boolean',
        blockPublicPolicy: 'boolean',
        ignorePublicAcls: 'boolean',
        restrictPublicBuckets: 'boolean',
      },
    },
    AccessKeyRow: {
      fields: {
        active: {
          anyOf: [
            { fields: { known: { is: [true] }, value: 'boolean' } },
            { fields: { cause: { named: 'Cause' }, known: { is: [false] } } },
          ],
        },
        lastRotated: {
          anyOf: [
            { fields: { known: { is: [true] }, value: { anyOf: ['null', 'moment'] } } },
            { fields: { cause: { named: 'Cause' }, known: { is: [false] } } },
          ],
        },
        lastUsed: {
          anyOf: [
            { fields: { known: { is: [true] }, value: { named: 'LastUsed' } } },
            { fields: { cause: { named: 'Cause' }, known: { is: [false] } } },
          ],
        },
        lastUsedService: {
          anyOf: [
            { fields: { known: { is: [true] }, value: { anyOf: ['null', 'text'] } } },
            { fields: { cause: { named: 'Cause' }, known: { is: [false] } } },
          ],
        },
      },
    },
    AccessPoint: {
      fields: { accessBlock: { named: 'AccessBlock' }, name: 'text', policyPublic: { anyOf: ['null', 'boolean'] } },
    },
    AccountPlan: {
      fields: {
        endsAt: { anyOf: ['null', 'moment'] },
        planType: 'text',
        remainingCredits: { anyOf: ['null', { fields: { amount: 'number', unit: 'text' } }] },
        status: 'text',
      },
    },
    AccountSummary: {
      fields: {
        rootAccessKeys: 'boolean',
        rootMfaDevices: 'boolean',
        rootPassword: {
          anyOf: [
            { fields: { known: { is: [true] }, value: 'boolean' } },
            { fields: { cause: { named: 'Cause' }, known: { is: [false] } } },
          ],
        },
        rootSigningCertificates: {
          anyOf: [
            { fields: { known: { is: [true] }, value: 'boolean' } },
            { fields: { cause: { named: 'Cause' }, known: { is: [false] } } },
          ],
        },
        users: 'number',
      },
    },
    AclEntry: {
      fields: {
        allows: 'boolean',
        direction: { is: ['in', 'out'] },
        number: 'number',
        ports: { anyOf: ['null', { fields: { from: 'number', to: 'number' } }] },
        protocol: 'text',
        range: 'text',
      },
    },
    AlarmMetric: {
      fields: {
        accountId: { anyOf: ['null', 'text'] },
        dimensions: { mapOf: 'text' },
        name: 'text',
        namespace: 'text',
      },
    },
    AlarmWay: {
      fields: { actionsEnabled: 'boolean', alarm: 'text', alarmActions: { listOf: 'text' }, certain: 'boolean' },
    },
    Analyzer: { fields: { analyzerType: 'text', name: 'text', status: 'text' } },
    AnomalyDetection: {
      fields: {
        monitors: { listOf: { named: 'AnomalyMonitor' } },
        subscriptions: { listOf: { named: 'AnomalySubscription' } },
      },
    },
    AnomalyMonitor: {
      fields: { arn: 'text', dimension: { anyOf: ['null', 'text'] }, monitorType: 'text', name: 'text' },
    },
    AnomalySubscriber: { fields: { declined: 'boolean', kind: 'text', topicArn: { anyOf: ['null', 'text'] } } },
    AnomalySubscription: {
      fields: {
        monitorArns: { listOf: 'text' },
        name: 'text',
        subscribers: { listOf: { named: 'AnomalySubscriber' } },
      },
    },
    ApiDomain: {
      fields: {
        byRoutingRule: 'boolean',
        domain: 'text',
        mutualTls: 'boolean',
        path: 'text',
        privateOnly: 'boolean',
        stage: { anyOf: ['null', 'text'] },
      },
    },
    ApiRoute: { fields: { apiKeyRequired: 'boolean', authorizationType: 'text', routeId: 'text', routeKey: 'text' } },
    ApiStage: {
      fields: {
        autoDeploy: 'boolean',
        deploymentId: { anyOf: ['null', 'text'] },
        lastDeployment: { anyOf: ['null', 'text'] },
        stage: 'text',
      },
    },
    Arg: { anyOf: ['text', 'number', { listOf: 'text' }] },
    Args: { mapOf: { named: 'Arg' } },
    BucketUsers: { fields: { notified: { listOf: 'text' }, records: { listOf: 'text' }, website: 'boolean' } },
    BudgetAction: {
      fields: {
        action: 'text',
        subscribers: { listOf: { named: 'BudgetSubscriber' } },
        threshold: 'number',
        thresholdType: { anyOf: ['null', 'text'] },
        type: 'text',
      },
    },
    BudgetFilter: {
      anyOf: [
        { fields: { kind: { is: ['every'] }, of: { listOf: { named: 'BudgetFilter' } } } },
        { fields: { kind: { is: ['any'] }, of: { listOf: { named: 'BudgetFilter' } } } },
        { fields: { kind: { is: ['not'] }, of: { named: 'BudgetFilter' } } },
        { fields: { dimension: 'text', kind: { is: ['in'] }, values: { listOf: 'text' } } },
      ],
    },
    BudgetNotification: {
      fields: {
        comparison: 'text',
        subscribers: { listOf: { named: 'BudgetSubscriber' } },
        threshold: 'number',
        thresholdType: { anyOf: ['null', 'text'] },
        type: 'text',
      },
    },
    BudgetSubscriber: { fields: { kind: { is: ['EMAIL', 'SNS'] }, topicArn: { anyOf: ['null', 'text'] } } },
    CachedCalls: { fields: { calls: { named: 'DailySeries' }, stage: 'text' } },
    Cause: {
      anyOf: [
        {
          fields: {
            action: 'text',
            deniedBy: {
              optional: { is: ['permissions-boundary', 'resource-policy', 'service-control-policy', 'session-policy'] },
            },
            kind: { is: ['denied'] },
            operation: 'text',
          },
        },
        { fields: { detail: 'text', kind: { is: ['failed'] }, operation: 'text' } },
        { fields: { kind: { is: ['not-collected'] }, resource: 'text', why: { named: 'NotCollected' } } },
        { fields: { args: { named: 'Args' }, kind: { is: ['unclear'] }, message: 'text' } },
      ],
    },
    ConsoleUsers: { fields: { reported: 'number', reportedAt: 'moment', unsure: 'number', withPassword: 'number' } },
    DailySeries: {
      fields: {
        days: { listOf: { fields: { day: 'moment', value: 'number' } } },
        from: 'moment',
        metric: 'text',
        namespace: 'text',
        statistic: { is: ['Average', 'Maximum', 'Sum'] },
        unit: { anyOf: ['null', 'text'] },
        until: 'moment',
      },
    },
    DeployedRoute: { fields: { asks: 'boolean', routeKey: 'text' } },
    DeployedStage: { fields: { routes: { listOf: { named: 'DeployedRoute' } }, stage: 'text' } },
    EksDescription: {
      fields: {
        autoMode: 'boolean',
        createdAt: 'moment',
        deletionProtection: 'boolean',
        hybridNodes: 'boolean',
        nodeSecurityGroupId: { anyOf: ['null', 'text'] },
        status: 'text',
        supportType: { anyOf: ['null', 'text'] },
        version: 'text',
      },
    },
    EksNodegroup: { fields: { desired: 'number', name: 'text' } },
    EksSupport: { fields: { standardEndsAt: { anyOf: ['null', 'moment'] }, status: 'text' } },
    EndpointCapacity: {
      fields: {
        instanceType: { anyOf: ['null', 'text'] },
        instances: 'number',
        provisionedConcurrency: 'number',
        variant: 'text',
      },
    },
    EnvironmentVariable: {
      fields: { length: 'number', name: 'text', patterns: { listOf: { named: 'SecretPattern' } } },
    },
    EstimatedCharges: { fields: { charges: { named: 'DailySeries' }, currency: 'text' } },
    FargateTask: {
      fields: {
        architecture: { anyOf: ['null', 'text'] },
        memoryGb: 'number',
        spot: 'boolean',
        vcpus: 'number',
        windows: 'boolean',
      },
    },
    FreeTierOffer: {
      fields: {
        actual: 'number',
        description: 'text',
        forecast: 'number',
        kind: 'text',
        limit: 'number',
        service: 'text',
        unit: 'text',
        usageTypes: { listOf: 'text' },
      },
    },
    FunctionPolicy: { fields: { functionArn: 'text', policy: 'text', qualifier: { anyOf: ['null', 'text'] } } },
    FunctionUrl: {
      fields: {
        authType: 'text',
        createdAt: 'moment',
        functionArn: 'text',
        policy: { anyOf: ['null', 'text'] },
        qualifier: { anyOf: ['null', 'text'] },
        url: 'text',
      },
    },
    GlobalDatabase: {
      fields: { id: 'text', others: { listOf: 'text' }, role: { is: ['primary', 'secondary', 'unknown'] } },
    },
    GroupGrant: { fields: { group: 'text', permission: 'text' } },
    Ingress: {
      fields: {
        cidr: { anyOf: ['null', 'text'] },
        groupId: { anyOf: ['null', 'text'] },
        ports: { anyOf: ['null', { fields: { from: 'number', to: 'number' } }] },
        prefixListId: { anyOf: ['null', 'text'] },
        protocol: 'text',
      },
    },
    InstanceInterface: {
      fields: {
        id: 'text',
        ipv6Addresses: { listOf: 'text' },
        privateIps: { listOf: 'text' },
        publicIps: { listOf: 'text' },
        securityGroupIds: { listOf: 'text' },
        subnetId: { anyOf: ['null', 'text'] },
        vpcId: { anyOf: ['null', 'text'] },
      },
    },
    InternalWay: { is: ['Service Connect', 'VPC Lattice', 'service discovery'] },
    KeyDescription: {
      fields: {
        createdAt: 'moment',
        keySpec: 'text',
        keyStore: { anyOf: ['null', 'text'] },
        manager: 'text',
        multiRegion: { anyOf: ['null', 'boolean'] },
        relatives: { listOf: 'text' },
        state: 'text',
      },
    },
    KeyLastUsage: {
      fields: { operation: { anyOf: ['null', 'text'] }, trackedSince: 'moment', usedAt: { anyOf: ['null', 'moment'] } },
    },
    LastUsed: { anyOf: [{ fields: { at: 'moment' } }, { is: ['never'] }] },
    NotCollected: { is: ['interrupted', 'not-in-inventory', 'out-of-time', 'region-off'] },
    Organization: { fields: { id: 'text', managementAccount: 'text' } },
    PasswordPolicy: {
      fields: {
        changeable: 'boolean',
        hardExpiry: 'boolean',
        lowercase: 'boolean',
        maxAgeDays: { anyOf: ['null', 'number'] },
        minLength: 'number',
        numbers: 'boolean',
        remembered: { anyOf: ['null', 'number'] },
        symbols: 'boolean',
        uppercase: 'boolean',
      },
    },
    ProvisionedConcurrency: {
      fields: {
        allocated: 'number',
        architecture: { anyOf: ['null', 'text'] },
        memoryMb: 'number',
        modifiedAt: 'moment',
        qualifier: 'text',
        requested: 'number',
        status: 'text',
      },
    },
    ProvisionedUse: { fields: { invocations: { named: 'DailySeries' }, qualifier: 'text' } },
    PublicSharing: { fields: { blockState: 'text' } },
    RdsCluster: {
      fields: {
        dataApi: 'boolean',
        deletionProtection: 'boolean',
        id: 'text',
        ioOptimized: 'boolean',
        memberIds: { listOf: 'text' },
        minCapacity: { anyOf: ['null', 'number'] },
        replicaOf: { anyOf: ['null', 'text'] },
        replicas: { listOf: 'text' },
        restartsAt: { anyOf: ['null', 'moment'] },
      },
    },
    ReportedCredentials: {
      fields: {
        accessKeys: { tuple: [{ named: 'AccessKeyRow' }, { named: 'AccessKeyRow' }] },
        arn: 'text',
        createdAt: {
          anyOf: [
            { fields: { known: { is: [true] }, value: 'moment' } },
            { fields: { cause: { named: 'Cause' }, known: { is: [false] } } },
          ],
        },
        mfaActive: {
          anyOf: [
            { fields: { known: { is: [true] }, value: 'boolean' } },
            { fields: { cause: { named: 'Cause' }, known: { is: [false] } } },
          ],
        },
        moreCredentials: 'boolean',
        passwordEnabled: {
          anyOf: [
            { fields: { known: { is: [true] }, value: 'boolean' } },
            { fields: { cause: { named: 'Cause' }, known: { is: [false] } } },
          ],
        },
        passwordLastChanged: {
          anyOf: [
            { fields: { known: { is: [true] }, value: { anyOf: ['null', 'moment'] } } },
            { fields: { cause: { named: 'Cause' }, known: { is: [false] } } },
          ],
        },
        passwordLastUsed: {
          anyOf: [
            {
              fields: {
                known: { is: [true] },
                value: { anyOf: ['null', { fields: { at: 'moment' } }, { is: ['never'] }] },
              },
            },
            { fields: { cause: { named: 'Cause' }, known: { is: [false] } } },
          ],
        },
        reportedAt: 'moment',
        user: 'text',
      },
    },
    RestApiMethod: { fields: { apiKeyRequired: 'boolean', authorizationType: 'text', method: 'text', path: 'text' } },
    RestApiStage: {
      fields: {
        canaryDeploymentId: { anyOf: ['null', 'text'] },
        deploymentId: 'text',
        stage: 'text',
        webAclArn: { anyOf: ['null', 'text'] },
      },
    },
    RolePermissions: {
      fields: { boundary: { anyOf: ['null', { named: 'RolePolicy' }] }, policies: { listOf: { named: 'RolePolicy' } } },
    },
    RolePolicy: {
      fields: { document: { anyOf: ['null', 'text'] }, kind: { is: ['aws', 'customer', 'inline'] }, policy: 'text' },
    },
    RoleTrust: { fields: { policies: { listOf: { named: 'TrustPolicy' } }, samlProviders: { listOf: 'text' } } },
    SearchNodes: {
      fields: { count: 'number', instanceType: 'text', role: { is: ['coordinator', 'data', 'master', 'warm'] } },
    },
    SecretPattern: {
      is: [
        'ai-api-key',
        'authorization-header',
        'aws-access-key',
        'aws-secret-key',
        'azure-storage-key',
        'connection-string',
        'github-token',
        'gitlab-token',
        'google-api-key',
        'high-entropy',
        'jwt',
        'npm-token',
        'password-in-command',
        'private-key',
        'secret-name',
        'sendgrid-key',
        'slack-token',
        'stripe-key',
        'telegram-token',
      ],
    },
    SecretRelative: { fields: { isPrimary: 'boolean', lastAccessedAt: { anyOf: ['null', 'moment'] }, region: 'text' } },
    SnapshotSource: { is: ['elsewhere', 'gone', 'present'] },
    StageCache: { fields: { sizeGb: 'text', stage: 'text', stageCreatedAt: 'moment' } },
    StudioApp: {
      fields: {
        appName: 'text',
        appType: 'text',
        domainId: 'text',
        space: { anyOf: ['null', 'text'] },
        userProfile: { anyOf: ['null', 'text'] },
      },
    },
    SubnetAcl: { fields: { entries: { anyOf: ['null', { listOf: { named: 'AclEntry' } }] }, subnetId: 'text' } },
    SubnetPlace: { fields: { subnetId: 'text', vpcId: 'text' } },
    SubnetRoute: { fields: { destination: 'text', target: 'text' } },
    SubnetRoutes: { fields: { routes: { anyOf: ['null', { listOf: { named: 'SubnetRoute' } }] }, subnetId: 'text' } },
    SubscriptionFilter: { fields: { policy: 'text', scope: { anyOf: ['null', 'text'] } } },
    SuspectLine: {
      fields: { line: 'number', part: { anyOf: ['null', 'number'] }, patterns: { listOf: { named: 'SecretPattern' } } },
    },
    TableDescription: {
      fields: {
        billingMode: { is: ['PAY_PER_REQUEST', 'PROVISIONED'] },
        createdAt: { anyOf: ['null', 'moment'] },
        deletionProtection: 'boolean',
        itemCount: 'number',
        readCapacityUnits: 'number',
        replicaRegions: { listOf: 'text' },
        sizeBytes: 'number',
        status: 'text',
        streams: 'boolean',
        tableClass: { is: ['STANDARD', 'STANDARD_INFREQUENT_ACCESS'] },
        writeCapacityUnits: 'number',
      },
    },
    Tags: { mapOf: 'text' },
    TargetGroup: {
      fields: { arn: 'text', healthy: 'number', name: 'text', targetType: 'text', targets: 'number', unused: 'number' },
    },
    Topic: { fields: { confirmed: 'number', keyId: { anyOf: ['null', 'text'] }, pending: 'number', policy: 'text' } },
    TopicAudience: { fields: { more: 'boolean', subscribers: { listOf: { named: 'TopicSubscriber' } } } },
    TopicSubscriber: {
      fields: {
        filter: {
          anyOf: [
            { fields: { known: { is: [true] }, value: { anyOf: ['null', { named: 'SubscriptionFilter' }] } } },
            { fields: { cause: { named: 'Cause' }, known: { is: [false] } } },
          ],
        },
        host: { anyOf: ['null', 'text'] },
        protocol: 'text',
      },
    },
    Traffic: { fields: { by: { is: ['bytes', 'requests'] }, series: { named: 'DailySeries' } } },
    TrustPolicy: { fields: { policy: 'text', roles: { listOf: { named: 'TrustingRole' } } } },
    TrustingRole: { fields: { name: 'text', path: 'text' } },
    Undecodable: { is: ['7z', 'UTF-16', 'UTF-32', 'UTF-8', 'bzip2', 'gzip', 'lz4', 'lzma', 'xz', 'zip', 'zstd'] },
    UnfinishedUploads: {
      fields: {
        more: 'boolean',
        uploads: { listOf: { fields: { begunAt: 'moment', key: 'text', uploadId: 'text' } } },
      },
    },
    UserData: {
      fields: {
        bytes: 'number',
        suspects: { listOf: { named: 'SuspectLine' } },
        undecoded: { listOf: { named: 'Undecodable' } },
      },
    },
    ZoneDelegation: { fields: { delegatedBy: { listOf: 'text' }, parents: { listOf: 'text' } } },
  },
};
