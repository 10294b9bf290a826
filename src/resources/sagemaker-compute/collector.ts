import { arnOf, type Item, type Place, ResourceGone } from '../../model/index.ts';
import { given, moment, noneIfEmpty, tagsFrom, tagsNotListed } from '../reading/aws-fields.ts';
import { defineCollector, facet, lister } from '../reading/collector.ts';
import { each } from '../reading/each-item.ts';
import { everyItem } from '../reading/pages-of.ts';
import { endpointCapacity, endpointInvocations } from './sagemaker-endpoint.ts';

type Compute = Item<'sagemaker-compute'>;

const listings = ['sagemaker:ListNotebookInstances', 'sagemaker:ListEndpoints', 'sagemaker:ListApps'] as const;

/** Notebook instances, endpoints and Studio apps of a region: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListApps.html */
export const sagemakerCompute = defineCollector({
  type: 'sagemaker-compute',
  scope: 'regional',
  everything: (place) => arnOf({ ...place, service: 'sagemaker', resource: '*' }),
  lister: lister(listings, async function* (aws, place) {
    const base = { type: 'sagemaker-compute', region: place.region, tags: tagsNotListed('sagemaker-compute') } as const;
    for await (const { NotebookInstances } of aws.pages('sagemaker:ListNotebookInstances', {})) {
      yield* each(
        given(NotebookInstances, 'NotebookInstances'),
        { id: 'NotebookInstanceName', arn: 'NotebookInstanceArn' },
        (notebook) => {
          const name = given(notebook.NotebookInstanceName, 'NotebookInstanceName');
          return {
            ...base,
            kind: 'notebook-instance',
            id: name,
            arn: given(notebook.NotebookInstanceArn, 'NotebookInstanceArn'),
            name,
            status: given(notebook.NotebookInstanceStatus, 'NotebookInstanceStatus'),
            createdAt: moment(notebook.CreationTime, 'CreationTime'),
            changedAt: moment(notebook.LastModifiedTime, 'LastModifiedTime'),
            instanceType: given(notebook.InstanceType, 'InstanceType'),
            app: null,
          };
        },
      );
    }
    for await (const { Endpoints } of aws.pages('sagemaker:ListEndpoints', {})) {
      yield* each(given(Endpoints, 'Endpoints'), { id: 'EndpointName', arn: 'EndpointArn' }, (endpoint) => {
        const name = given(endpoint.EndpointName, 'EndpointName');
        return {
          ...base,
          kind: 'endpoint',
          id: name,
          arn: given(endpoint.EndpointArn, 'EndpointArn'),
          name,
          status: given(endpoint.EndpointStatus, 'EndpointStatus'),
          createdAt: moment(endpoint.CreationTime, 'CreationTime'),
          changedAt: moment(endpoint.LastModifiedTime, 'LastModifiedTime'),
          instanceType: null,
          app: null,
        };
      });
    }
    for await (const { Apps } of aws.pages('sagemaker:ListApps', {})) {
      yield* each(given(Apps, 'Apps'), { id: appId, arn: (one) => appArn(place, appId(one)) }, (one) => {
        const app = {
          domainId: given(one.DomainId, 'DomainId'),
          appType: given(one.AppType, 'AppType'),
          appName: given(one.AppName, 'AppName'),
          userProfile: noneIfEmpty(one.UserProfileName),
          space: noneIfEmpty(one.SpaceName),
        };
        given(app.space ?? app.userProfile, 'SpaceName');
        const id = appId(one);
        const createdAt = moment(one.CreationTime, 'CreationTime');
        return {
          ...base,
          kind: 'app',
          id,
          arn: appArn(place, id),
          name: app.appName,
          status: given(one.Status, 'Status'),
          createdAt,
          changedAt: createdAt,
          instanceType: noneIfEmpty(one.ResourceSpec?.InstanceType),
          app,
        };
      });
    }
  }),
  facets: {
    capacity: facet(
      ['sagemaker:DescribeEndpoint', 'sagemaker:DescribeEndpointConfig'],
      async ({ kind, id }: Compute, aws) => (kind === 'endpoint' ? endpointCapacity(id, aws) : []),
    ),
    invocations: facet(
      ['sagemaker:DescribeEndpoint', 'cloudwatch:GetMetricStatistics'],
      async ({ kind, id }: Compute, aws, { now }) => (kind === 'endpoint' ? endpointInvocations(id, aws, now) : null),
    ),
    tagging: facet(['sagemaker:ListTags'], async ({ id, arn }, aws) => {
      if ((await aws.find('sagemaker:ListTags', { ResourceArn: arn }, ['ResourceNotFound'])) === null)
        throw new ResourceGone(id);
      return tagsFrom(
        await everyItem(aws.pages('sagemaker:ListTags', { ResourceArn: arn }), ({ Tags }) => given(Tags, 'Tags')),
      );
    }),
  },
});

interface App {
  readonly DomainId?: string | undefined;
  readonly SpaceName?: string | undefined;
  readonly UserProfileName?: string | undefined;
  readonly AppType?: string | undefined;
  readonly AppName?: string | undefined;
}

// An app has no id of its own; AWS knows it by these together.
const appId = ({ DomainId, SpaceName, UserProfileName, AppType, AppName }: App): string =>
  [DomainId, noneIfEmpty(SpaceName) ?? UserProfileName, AppType, AppName].join('/');

// The type of an app is in lower case here: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsagemaker.html
const appArn = (place: Place, id: string): string => {
  const [domain, owner, appType, ...name] = id.split('/');
  const resource = ['app', domain, owner, appType?.toLowerCase(), ...name].join('/');
  return arnOf({ ...place, service: 'sagemaker', resource });
};
