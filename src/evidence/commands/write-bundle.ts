import { configFileName, configText } from '../../config/index.ts';
import { writeWhole } from '../../delivery/index.ts';
import { bundleBytes } from '../index.ts';
import { type Evidence, partsOf } from './parts.ts';

/** The text of the configuration that was named or found; null where there is none. */
export const configTextFor = (file: string | undefined): Promise<string | null> => configText(file ?? configFileName);

/** Writes a run with everything behind it into one zip file. Throws `UnwritableFile`, and leaves nothing half written. */
export const writeEvidence = async (file: string, evidence: Evidence): Promise<void> => {
  const { run } = evidence.report;
  const origin = {
    toolVersion: run.toolVersion,
    account: run.account.id,
    inventoryTakenAt: run.inventoryTakenAt,
  };
  await writeWhole(file, bundleBytes(origin, partsOf(evidence)));
};
