/** A disk that a launch makes, as EC2 and Auto Scaling describe it alike. */
interface BlockDevice {
  readonly Ebs?: { readonly SnapshotId?: string | undefined } | undefined;
}

/**
 * The snapshots of which a launch makes disks, sorted, each once; a disk without one begins empty.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EbsBlockDevice.html
 */
export const snapshotsIn = (devices: readonly BlockDevice[]): readonly string[] =>
  [...new Set(devices.flatMap(({ Ebs }) => (Ebs?.SnapshotId === undefined ? [] : [Ebs.SnapshotId])))].toSorted();
