import type { Command } from 'commander';
import { toolVersion } from '../../app/tool-version.ts';
import { flagHelp } from '../../i18n/help/flags.ts';
import type { Help } from '../../i18n/help/index.ts';
import { chooseLocale } from '../../i18n/index.ts';
import type { Locale } from '../../model/index.ts';
import { formatNames } from '../../reporters/index.ts';
import { localeFlag } from '../../terminal/flags.ts';
import { type ExitCode, exitCodes, type Io } from '../../terminal/io.ts';
import { verifyHelp } from '../help.ts';
import { UnusableBundle } from '../index.ts';
import { renderVerification } from '../report.ts';
import { preferLowMemory } from './low-memory.ts';
import { type Verification, verifyBundle } from './verify-bundle.ts';

export const verifyCommand = (program: Command, io: Io, finish: (code: ExitCode) => void, help: Help): void => {
  program
    .command('verify')
    .description(help(verifyHelp.about))
    .argument('<file>', help(verifyHelp.file))
    .option('--lang <language>', help(flagHelp.language), localeFlag)
    .addHelpText('after', `\n${help(verifyHelp.exits)}`)
    .action(async (file: string, { lang }: { lang?: Locale }) => {
      preferLowMemory();
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
