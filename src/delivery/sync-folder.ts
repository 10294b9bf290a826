import type { Disk } from './disk.ts';

/** Has the names in a folder written to the disk itself, where the system can be asked to. Throws what it answers. */
export const syncFolder = async (folder: string, disk: Disk): Promise<void> => {
  const handle = await disk.open(folder, 'r').catch(unlessImpossible);
  if (handle === undefined) return;
  try {
    await handle.sync().catch(unlessImpossible);
  } finally {
    await handle.close();
  }
};

// Windows opens no folders, some network file systems sync none, and a folder may be writable and not readable.
const impossible = new Set(['EACCES', 'EINVAL', 'EISDIR', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EPERM']);

const unlessImpossible = (error: NodeJS.ErrnoException): undefined => {
  if (!impossible.has(error.code ?? '')) throw error;
};
