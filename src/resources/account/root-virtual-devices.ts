import type { Aws } from '../../aws/index.ts';
import { given } from '../reading/aws-fields.ts';

/**
 * Serial numbers of root's virtual MFA devices: those that root holds. A user's device may carry the name that the console
 * gives to root's, so that a name decides only where AWS names no holder at all.
 * Hardware devices and passkeys of root stand in no listing. https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListVirtualMFADevices.html
 */
export const rootVirtualDevices = async (aws: Aws<'iam:ListVirtualMFADevices'>): Promise<readonly string[]> => {
  const serials: string[] = [];
  for await (const page of aws.pages('iam:ListVirtualMFADevices', { AssignmentStatus: 'Assigned' })) {
    for (const { SerialNumber, User } of given(page.VirtualMFADevices, 'VirtualMFADevices')) {
      const serial = given(SerialNumber, 'SerialNumber');
      if (User === undefined && serial.endsWith(':mfa/root-account-mfa-device')) serials.push(serial);
      else if (given(User?.Arn, 'User.Arn').endsWith(':root')) serials.push(serial);
    }
  }
  return serials;
};
