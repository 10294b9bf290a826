import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DeleteTableCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { doHomework, seedBefore } from './seed/homework.ts';
import { awsCliIsHere } from './support/aws-cli.ts';
import { anybody, clientsIn } from './support/clients.ts';
import { emptyMoto } from './support/copied-moto.ts';
import { type Moto, motoIsHere } from './support/moto.ts';
import { personIn, type Said } from './support/person.ts';
import type { Ended } from './support/run.ts';
import { runScript } from './support/run-script.ts';
import { masked, storyDay } from './support/transcript.ts';

// Not the database in us-east-1: the AWS CLI would leave moto for the real RDS there, whatever the endpoint.
const regions = ['us-east-1', 'eu-west-1', 'sa-east-1'] as const;

// Two people at once in one account, each with a session and a language of their own.
const people = [
  { lang: 'en', name: 'homework' },
  { lang: 'pt-BR', name: 'estudo' },
] as const;

describe.skipIf(!(motoIsHere() && awsCliIsHere()))('a study session', () => {
  let moto: Moto;
  const home = mkdtempSync(join(tmpdir(), 'session-'));
  const script = join(home, 'cleanup.sh');
  const told = new Map<string, Said>();
  let cleaned: Ended;

  const heard = (step: string, lang = 'en'): Said => {
    const said = told.get(`${step} ${lang}`);
    if (said === undefined) throw new Error(`nobody said ${step}`);
    return said;
  };

  beforeAll(async () => {
    moto = await emptyMoto();
    await moto.regions({ enabled: regions, disabled: ['ap-south-2'] });
    const environment = {
      AWS_ENDPOINT_URL: moto.endpoint,
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: anybody.accessKeyId,
      AWS_SECRET_ACCESS_KEY: anybody.secretAccessKey,
      AWS_EC2_METADATA_DISABLED: 'true',
    };
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
    const [virginia, ireland, saoPaulo] = [
      clientsIn(moto.endpoint, 'us-east-1'),
      clientsIn(moto.endpoint, 'eu-west-1'),
      clientsIn(moto.endpoint, 'sa-east-1'),
    ];
    const at = (time: string) => personIn(home, () => new Date(`${storyDay}T${time}:00Z`));
    const everybody = async (step: string, time: string, command: string) => {
      for (const { lang, name } of people)
        told.set(`${step} ${lang}`, await at(time)('session', command, '--name', name, '--lang', lang));
    };

    await seedBefore(virginia);
    await everybody('start', '14:00', 'start');
    await doHomework(virginia, ireland, saoPaulo);
    await virginia.dynamodb.send(new DeleteTableCommand({ TableName: 'old-notes' }));
    await everybody('status', '15:30', 'status');
    await everybody('end', '17:00', 'end');
    const end = ['session', 'end', '--name', 'homework', '--lang', 'en', '--cleanup', script];
    told.set('file en', await at('17:05')(...end));
    cleaned = await runScript(script, moto.endpoint);
    await moto.faults({ region: 'sa-east-1', deny: 'scp' });
    await everybody('denied', '17:10', 'end');
    await moto.clearFaults();
    await everybody('clear', '17:20', 'end');
  }, 300_000);
  afterAll(async () => {
    vi.unstubAllEnvs();
    await moto?.stop();
  });

  it('begins with what stands there, and looks again by listings alone', () => {
    expect(heard('start')).toMatchObject({ code: 0, err: '' });
    expect(heard('status')).toMatchObject({ code: 0, err: '' });
    const fresh = heard('status')
      .out.split('\n')
      .filter((line) => line.startsWith('- '));
    // The root volume of the instance is one of them.
    expect(fresh).toHaveLength(9);
  });

  it('shows at its end exactly what was made, with its price', () => {
    const { out, code, err } = heard('end');
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(rowsIn(out, 'LEFT FROM THIS SESSION (8)')).toEqual([
      'Database tutorial-db, eu-west-1: US$ 0.018 an hour',
      'EBS volume vol, eu-west-1: US$ 0.0121 an hour',
      'Elastic IP eipalloc, sa-east-1: US$ 0.005 an hour',
      'REST API api "pet-store", sa-east-1: No charge while idle.',
      'Load balancer tutorial-alb, us-east-1: US$ 0.0325 an hour',
      'EC2 instance i, us-east-1: US$ 0.0104 an hour',
      'DynamoDB table music, us-east-1: US$ 0.0039 an hour',
      'Lambda function hello-web, us-east-1: No charge while idle.',
    ]);
  });

  it('tells apart what was there before', () => {
    const { out } = heard('end');
    const before = rowsIn(out, 'ALREADY THERE BEFORE THE SESSION (5)');
    expect(before.filter((row) => row.startsWith('EBS volume') || row.startsWith('Elastic IP'))).toHaveLength(2);
    expect(out).toContain('- DynamoDB table old-notes, us-east-1: existed before the session.');
  });

  it('writes a script of exactly these things, which runs to its end', () => {
    expect(heard('file').code).toBe(1);
    expect(cleaned.stdout, cleaned.stderr).toMatch(/Done: 1 2 3 4 5 6 7 8\. Skipped: -\. Failed: -\./);
    expect(cleaned.code).toBe(0);
  });

  it('is all clear after that, and not with a region that is denied', () => {
    expect(heard('denied')).toMatchObject({ code: 2, err: '' });
    expect(heard('denied').out).not.toContain('\nALL CLEAR');
    expect(heard('denied').out).toContain('COULD NOT BE CHECKED (28)');
    expect(heard('clear')).toMatchObject({ code: 0, err: '' });
    expect(heard('clear').out).toMatch(/\nALL CLEAR for the \d+ kinds of resources that are looked at: nothing from\s/);
    expect(heard('clear').out).toContain('ALREADY REMOVED, FOR THE RECORD');
  });

  // To renew the files after a change that is meant: npx vitest run --project e2e test/e2e/session.test.ts -u
  it.each(people)('reads in $lang as it always did', async ({ lang, name }) => {
    const steps = [
      ['start', `session start --name ${name}`],
      ['status', `session status --name ${name}`],
      ['end', `session end --name ${name}`],
      ['denied', `session end --name ${name}`],
      ['clear', `session end --name ${name}`],
    ] as const;
    const transcript = steps.map(([step, command]) => `$ account-hygiene ${command}\n${heard(step, lang).out}`);
    const whole = [...transcript.slice(0, 3), script_(name), ...transcript.slice(3)].join('\n');
    await expect(masked(whole)).toMatchFileSnapshot(`../golden/session/transcript.${lang}.txt`);
  });
});

const script_ = (name: string): string =>
  `$ account-hygiene session end --name ${name} --cleanup cleanup.sh > /dev/null; sh cleanup.sh\n[…]\n`;

// Each thing of a section in one line: what it is, and the first thing that is said of its price.
const rowsIn = (text: string, title: string): readonly string[] => {
  const section = masked(text).split(`\n${title}\n`)[1]?.split('\n\n')[0] ?? '';
  return section
    .replace(/\n {2}/g, ' ')
    .split('\n')
    .filter((line) => line.startsWith('- '))
    .map((line) =>
      /^- (.*?), (?:since|AWS|created in).*?(US\$ [\d.]+ an hour|No charge while idle\.|Its price is not known here\.)/.exec(
        line,
      ),
    )
    .map(
      (found) =>
        `${found?.[1]?.replace(/(vol|eipalloc|i)-0123456789abcdef0/, '$1').replace(/API \w{10}/, 'API api')}: ${found?.[2]}`,
    );
};
