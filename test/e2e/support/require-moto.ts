import { awsCliIsHere } from './aws-cli.ts';
import { motoIsHere } from './moto.ts';

/** Says once, and loudly, which tests are left out for want of what; in CI that is a failure. */
export default function requireMoto(): void {
  need(
    motoIsHere(),
    "the end-to-end tests on moto, because moto_server is not on the PATH (pip install 'moto[server]')",
  );
  need(awsCliIsHere(), 'the check of every command, because the AWS CLI is not installed (pip install awscli)');
}

const need = (isHere: boolean, what: string) => {
  if (isHere) return;
  if (process.env['CI']) throw new Error(`In CI nothing may be skipped: ${what}.`);
  console.warn(`\n!!! SKIPPED: ${what}.\n`);
};
