import { arnOf, type Item, type Read } from '../../model/index.ts';
import { emptyIfAbsent, given, moment, tagsFrom, tagsNotListed } from '../reading/aws-fields.ts';
import { defineCollector, facet, lister } from '../reading/collector.ts';
import { each } from '../reading/each-item.ts';
import { credentialReport, credentialReportOperations } from '../services/iam/read-credential-report.ts';

/** Who exists, from `iam:ListUsers`, and what each holds, from the credential report: https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListUsers.html */
export const iamUser = defineCollector({
  type: 'iam-user',
  scope: 'global',
  everything: (place) => arnOf({ ...place, service: 'iam', region: '', resource: 'user/*' }),
  lister: lister(['iam:ListUsers'], async function* (aws, place) {
    for await (const { Users } of aws.pages('iam:ListUsers', {})) {
      yield* each(given(Users, 'Users'), { id: 'UserName', arn: 'Arn' }, (user) => {
        const name = given(user.UserName, 'UserName');
        return {
          type: 'iam-user',
          id: name,
          arn: given(user.Arn, 'Arn'),
          region: place.region,
          name,
          tags: tagsNotListed('iam-user'),
          createdAt: moment(user.CreateDate, 'CreateDate'),
        };
      });
    }
  }),
  facets: {
    credentials: facet(credentialReportOperations, async (user: Item<'iam-user'>, aws) => {
      const { byArn, generatedAt } = await credentialReport(aws);
      const row = byArn.get(user.arn);
      if (row === undefined || isOfNamesake(row.createdAt, user.createdAt)) return null;
      return { ...row, reportedAt: generatedAt };
    }),
    tagging: facet(['iam:ListUserTags'], async (user, aws) => {
      const tags = [];
      for await (const { Tags } of aws.pages('iam:ListUserTags', { UserName: user.id })) {
        tags.push(...emptyIfAbsent(Tags));
      }
      return tagsFrom(tags);
    }),
  },
});

// Deleted and made again since the report: the row is of the user who had the name before.
const isOfNamesake = (reported: Read<string>, created: string): boolean =>
  reported.known && Date.parse(created) - Date.parse(reported.value) > 1_000;
