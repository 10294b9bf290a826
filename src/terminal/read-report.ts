import { readFile } from 'node:fs/promises';
import { ForeignReport, type JsonReport, parseReport } from '../reporters/index.ts';

/** A JSON report in a file. Throws a sentence that names the file. */
export const savedReport = async (file: string): Promise<JsonReport> => {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Error(`Cannot read the report ${file}: ${error.code}.`);
  });
  try {
    return parseReport(text);
  } catch (error) {
    if (error instanceof ForeignReport) throw new Error(`${file} cannot be read: ${error.message}.`);
    throw error;
  }
};
