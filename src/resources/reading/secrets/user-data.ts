import type { Aws } from '../../../aws/index.ts';
import { ResourceGone } from '../../../model/index.ts';
import { noneIfEmpty } from '../aws-fields.ts';
import type { SuspectLine, UserData } from './secret-match.ts';
import { suspectLinesIn } from './suspect-lines.ts';
import { textsIn } from './unpack.ts';

/**
 * What the user data of an instance looks like, line by line, and never the text itself; null where it was started with
 * none. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceAttribute.html
 */
export const userDataOf = async (
  aws: Aws<'ec2:DescribeInstanceAttribute'>,
  InstanceId: string,
): Promise<UserData | null> => {
  const asked = { InstanceId, Attribute: 'userData' } as const;
  const answer = await aws.find('ec2:DescribeInstanceAttribute', asked, ['InvalidInstanceID.NotFound']);
  if (answer === null) throw new ResourceGone(InstanceId);
  const encoded = noneIfEmpty(answer.UserData?.Value);
  if (encoded === null) return null;
  const bytes = Buffer.from(encoded, 'base64');
  const texts = await textsIn(bytes);
  const suspects: SuspectLine[] = [];
  for (const { part, text } of texts)
    suspects.push(...(await suspectLinesIn(text)).map((suspect) => ({ part, ...suspect })));
  return {
    bytes: bytes.length,
    suspects,
    undecoded: [...new Set(texts.flatMap(({ undecoded }) => (undecoded === null ? [] : [undecoded])))].toSorted(),
  };
};
