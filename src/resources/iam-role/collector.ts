import { arnOf } from '../../model/index.ts';
import { given, moment, tagsNotListed } from '../reading/aws-fields.ts';
import { defineCollector, facet, lister } from '../reading/collector.ts';
import { each } from '../reading/each-item.ts';
import { permissionReads, rolePermissions } from './read-permissions.ts';

/** Roles, from one listing: https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListRoles.html */
export const iamRole = defineCollector({
  type: 'iam-role',
  scope: 'global',
  everything: (place) => arnOf({ ...place, service: 'iam', region: '', resource: 'role/*' }),
  lister: lister(['iam:ListRoles'], async function* (aws, place) {
    for await (const { Roles } of aws.pages('iam:ListRoles', {})) {
      yield* each(given(Roles, 'Roles'), { id: 'RoleName', arn: 'Arn' }, (role) => {
        const name = given(role.RoleName, 'RoleName');
        return {
          type: 'iam-role',
          id: name,
          arn: given(role.Arn, 'Arn'),
          region: place.region,
          name,
          tags: tagsNotListed('iam-role'),
          path: given(role.Path, 'Path'),
          createdAt: moment(role.CreateDate, 'CreateDate'),
        };
      });
    }
  }),
  facets: { permissions: facet(permissionReads, ({ id, arn }, aws) => rolePermissions(aws, { id, arn })) },
});
