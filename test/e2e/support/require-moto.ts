import { motoIsHere } from './moto.ts';

/** Says once, and loudly, that the tests on moto are left out; in CI that is a failure. */
export default function requireMoto(): void {
  if (motoIsHere()) return;
  const missing = "moto_server is not on the PATH (pip install 'moto[server]')";
  if (process.env['CI']) throw new Error(`${missing}: in CI the end-to-end tests must run.`);
  console.warn(`\n!!! SKIPPED: the end-to-end tests on moto, because ${missing}.\n`);
}
