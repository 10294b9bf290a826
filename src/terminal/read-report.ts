import { ForeignReport, type JsonReport, parseReport } from '../reporters/index.ts';
import { readText, whyUnreadable } from '../text-files/index.ts';

/** A JSON report in a file. Throws a sentence that names the file. */
export const savedReport = async (file: string): Promise<JsonReport> => {
  const text = await readText(file).catch((error: unknown) => {
    throw new Error(`Cannot read the report ${file}: ${whyUnreadable(error)}.`);
  });
  try {
    return parseReport(text);
  } catch (error) {
    if (error instanceof ForeignReport) throw new Error(`${file} cannot be read: ${error.message}.`);
    throw error;
  }
};
