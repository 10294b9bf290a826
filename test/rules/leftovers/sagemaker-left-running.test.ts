import { sagemakerLeftRunning } from '../../../src/rules/leftovers/sagemaker-left-running.ts';
import { sagemakerCompute } from '../../support/build/sagemaker-compute.ts';
import { series } from '../../support/build/series.ts';
import { testRule } from '../../support/rule-tester.ts';

const notebook = (change: Parameters<typeof sagemakerCompute>[0] = {}, tagging = {}) =>
  sagemakerCompute(
    {
      id: 'study',
      arn: 'arn:aws:sagemaker:eu-west-1:111122223333:notebook-instance/study',
      kind: 'notebook-instance',
      instanceType: 'ml.t3.medium',
      changedAt: '2026-11-18T12:00:00.000Z',
      ...change,
    },
    { capacity: [], invocations: null, tagging },
  );
const studio = { domainId: 'd-0a', appType: 'JupyterLab', appName: 'default', userProfile: null, space: 'mine' };
const app = (
  change: Partial<typeof studio> | { userProfile: string; space: null } = {},
  instanceType = 'ml.g5.xlarge',
) =>
  notebook({
    id: 'd-0a/mine/JupyterLab/default',
    arn: 'arn:aws:sagemaker:eu-west-1:111122223333:app/d-0a/mine/jupyterlab/default',
    kind: 'app',
    instanceType,
    app: { ...studio, ...change },
  });
const silent = { invocations: series([]) };
const serverless = { variant: 'v', instanceType: null, instances: 0, provisionedConcurrency: 0 };
const stop = 'aws sagemaker stop-notebook-instance --notebook-instance-name study --region eu-west-1';
const deletion = 'aws sagemaker delete-endpoint --endpoint-name fraud-model --region eu-west-1';

const notebookForGood = [
  stop,
  'aws sagemaker wait notebook-instance-stopped --notebook-instance-name study --region eu-west-1',
  'aws sagemaker delete-notebook-instance --notebook-instance-name study --region eu-west-1',
];
const appDeletion =
  'aws sagemaker delete-app --domain-id d-0a --space-name mine --app-type JupyterLab --app-name default --region eu-west-1';
const look = 'aws cloudformation list-stack-resources --stack-name lab --region eu-west-1';
const stackDeletion = 'aws cloudformation delete-stack --stack-name lab --region eu-west-1';

testRule(sagemakerLeftRunning, {
  pass: [
    { name: 'an endpoint that is asked', subject: sagemakerCompute(), message: 'asked', keptBy: 'requests' },
    {
      name: 'a serverless endpoint that nobody asks',
      subject: sagemakerCompute({}, { ...silent, capacity: [serverless] }),
      message: 'scaledDown',
    },
    {
      name: 'a serverless endpoint, even by existence alone',
      subject: sagemakerCompute({}, { ...silent, capacity: [serverless] }),
      options: { windowDays: 0 },
      message: 'scaledDown',
    },
  ],
  fail: [
    {
      name: 'an endpoint that nobody asks',
      subject: sagemakerCompute({}, silent),
      message: 'unasked',
      args: { days: 14 },
      evidence: { datapoints: 0, from: '2026-11-08' },
      bills: [['sagemaker-endpoint-hour', 730, 'ml.m5.large']],
      removal: { of: 'resource', effect: 'removes', keep: [], remove: [deletion], forGood: [deletion] },
      cautions: [],
      parent: null,
    },
    {
      name: 'an endpoint on three instances of a type that is not known any longer, in the middle of an update',
      subject: sagemakerCompute(
        { status: 'Updating' },
        {
          ...silent,
          capacity: [{ variant: 'v', instanceType: null, instances: 3, provisionedConcurrency: 0 }, serverless],
        },
      ),
      message: 'unasked',
      bills: [['sagemaker-endpoint-hour', 2190, 'an unknown type']],
    },
    {
      name: 'a serverless endpoint that is kept warm',
      subject: sagemakerCompute({}, { ...silent, capacity: [{ ...serverless, provisionedConcurrency: 2 }] }),
      message: 'unasked',
      bills: [],
    },
    {
      name: 'an endpoint by existence alone',
      subject: sagemakerCompute(),
      options: { windowDays: 0 },
      message: 'stillThere',
      commands: [deletion],
    },
    {
      name: 'a notebook instance that has been on for four days',
      subject: notebook(),
      message: 'leftOn',
      args: { days: 4 },
      bills: [['sagemaker-notebook-instance-hour', 730, 'ml.t3.medium']],
      removal: { of: 'resource', effect: 'reduces', keep: [], remove: [stop], forGood: notebookForGood },
      cautions: ['unsaved'],
    },
    {
      name: 'a notebook instance of a stack',
      subject: notebook({}, { 'aws:cloudformation:stack-name': 'lab' }),
      message: 'leftOn',
      parent: { kind: 'cloudformation-stack', name: 'lab' },
      removal: {
        of: 'manager',
        effect: 'removes',
        keep: [look],
        remove: [stackDeletion],
        forGood: [look, stackDeletion],
      },
      cautions: ['unsaved', 'files'],
    },
    {
      name: 'a notebook instance that was started just now, by existence alone',
      subject: notebook({ changedAt: '2026-11-22T11:00:00.000Z' }),
      options: { runningDays: 0 },
      message: 'stillThere',
    },
    {
      name: 'a notebook instance where everything is judged by existence alone',
      subject: notebook({ changedAt: '2026-11-22T11:00:00.000Z' }),
      options: { runningDays: 0, windowDays: 0 },
      message: 'stillThere',
    },
    {
      name: 'a notebook instance by its days, where endpoints are judged by existence alone',
      subject: notebook(),
      options: { windowDays: 0 },
      message: 'leftOn',
    },
    {
      name: 'an app in a space',
      subject: app(),
      message: 'leftOn',
      removal: { of: 'resource', effect: 'removes', keep: [], remove: [appDeletion], forGood: [appDeletion] },
      cautions: ['unsaved'],
    },
    {
      name: 'an app of a user',
      subject: app({ userProfile: 'ana', space: null }),
      message: 'leftOn',
      commands: [
        'aws sagemaker delete-app --domain-id d-0a --user-profile-name ana --app-type JupyterLab --app-name default --region eu-west-1',
      ],
    },
  ],
  notApplicable: [
    { name: 'a notebook instance that is stopped', subject: notebook({ status: 'Stopped' }), message: 'notRunning' },
    { name: 'an endpoint that failed', subject: sagemakerCompute({ status: 'Failed' }, silent), message: 'notRunning' },
    { name: 'the server of the old Studio', subject: app({ appType: 'JupyterServer' }, 'system'), message: 'free' },
    {
      name: 'a notebook instance that was started today',
      subject: notebook({ changedAt: '2026-11-22T08:00:00.000Z' }),
      message: 'tooNew',
    },
    {
      name: 'an endpoint of last week',
      subject: sagemakerCompute({ createdAt: '2026-11-15T00:00:00.000Z' }, silent),
      message: 'tooNew',
    },
  ],
  unclear: [
    {
      name: 'a window longer than what was asked of CloudWatch',
      subject: sagemakerCompute({}, silent),
      options: { windowDays: 120 },
      message: 'incomplete',
    },
  ],
});
