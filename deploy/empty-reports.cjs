// A bucket with anything in it cannot be deleted, so `remove` empties the one of the reports first: where it is to go.
const { createRequire } = require('node:module');

// The framework's own SDK: this file is of use to nobody else.
const sdk = createRequire(require.resolve('serverless'));
const { GetTemplateCommand, paginateListStackResources } = sdk('@aws-sdk/client-cloudformation');
const { DeleteObjectsCommand, ListObjectVersionsCommand, S3Client } = sdk('@aws-sdk/client-s3');

const logicalId = 'ReportsBucket';

/** What was deployed decides, not the parameters of this call: whoever chose to keep the reports keeps them. */
exports.emptyReports = async (provider) => {
  const client = await provider.getCloudFormationClient();
  const stack = { StackName: provider.naming.getStackName() };
  const { TemplateBody } = await client.send(new GetTemplateCommand(stack));
  if (JSON.parse(TemplateBody).Resources[logicalId]?.DeletionPolicy !== 'Delete') return;
  for await (const { StackResourceSummaries } of paginateListStackResources({ client }, stack)) {
    const bucket = StackResourceSummaries.find(({ LogicalResourceId }) => LogicalResourceId === logicalId);
    if (bucket) await empty(new S3Client(await provider.getAwsSdkV3Config()), bucket.PhysicalResourceId);
  }
};

const empty = async (s3, Bucket) => {
  for (;;) {
    const { Versions = [], DeleteMarkers = [] } = await s3.send(new ListObjectVersionsCommand({ Bucket }));
    const Objects = [...Versions, ...DeleteMarkers].map(({ Key, VersionId }) => ({ Key, VersionId }));
    if (Objects.length === 0) return;
    const { Errors = [] } = await s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects, Quiet: true } }));
    if (Errors.length > 0) throw new Error(`${Bucket} cannot be emptied: ${Errors[0].Key}: ${Errors[0].Message}`);
  }
};
