import type { Command } from 'commander';
import { UnusableBundle } from '../../evidence/index.ts';
import { chooseLocale } from '../../i18n/index.ts';
import type { Locale } from '../../model/index.ts';
import { formatNames, renderVerification } from '../../reporters/index.ts';
import { toolVersion } from '../../tool-version.ts';
import { beFrugal } from '../bundle/frugal.ts';
import { type Verification, verifyBundle } from '../bundle/verify.ts';
import { localeFlag } from '../flags.ts';
import { type ExitCode, exitCodes, type Io } from '../io.ts';

export const verifyCommand = (program: Command, io: Io, finish: (code: ExitCode) => void): void => {
  program
    .command('verify')
    .description('Check the hashes of a bundle of evidence, and judge its inventory again')
    .argument('<file>', 'what "audit --bundle" wrote')
    .option('--lang <language>', 'en or pt-BR', localeFlag)
    .addHelpText('after', '\nExit codes: 0 everything is the same, 1 something differs, 3 the file cannot be used.')
    .action(async (file: string, { lang }: { lang?: Locale }) => {
      beFrugal();
      const verified = await verifyBundle(file).catch((error: unknown) => {
        if (error instanceof UnusableBundle) throw new Error(`${file} cannot be verified: ${error.message}.`);
        throw error;
      });
      const by = { locale: lang ?? chooseLocale(io.env), version: toolVersion, formats: formatNames.length };
      io.out(renderVerification(verified, by));
      finish(isSame(verified) ? exitCodes.clean : exitCodes.failing);
    });
};

// Reports of another version are no difference: they cannot be the same, and the verdicts are.
const isSame = ({ altered, changed, otherReports }: Verification): boolean =>
  altered.length === 0 && changed.length === 0 && (otherReports ?? []).length === 0;
