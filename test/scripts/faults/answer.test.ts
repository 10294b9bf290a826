import { describe, expect, it } from 'vitest';
import { type Answer, brokenOff, withToken } from '../../../scripts/faults/answer.ts';

const answer = (text: string): Answer => ({ status: 200, headers: {}, content: Buffer.from(text) });
const textOf = ({ content }: Answer): string => content.toString('utf8');

describe('the first page of more', () => {
  it.each([
    ['JSON', '{"Tables":[]}', '{"Tables":[],"next":"more"}'],
    ['JSON that has a token', '{"next":"b","Tables":[]}', '{"next":"more","Tables":[]}'],
    [
      'EC2',
      '<?xml version="1.0"?><DescribeXResponse><xSet/></DescribeXResponse>\n',
      '<?xml version="1.0"?><DescribeXResponse><xSet/><next>more</next></DescribeXResponse>\n',
    ],
    [
      'EC2 with an empty token',
      '<DescribeXResponse><xSet/><next/></DescribeXResponse>',
      '<DescribeXResponse><xSet/><next>more</next></DescribeXResponse>',
    ],
    [
      'a query service',
      '<ListXResponse><ListXResult><Xs></Xs></ListXResult><ResponseMetadata><RequestId>1</RequestId></ResponseMetadata></ListXResponse>',
      '<ListXResponse><ListXResult><Xs></Xs><next>more</next></ListXResult><ResponseMetadata><RequestId>1</RequestId></ResponseMetadata></ListXResponse>',
    ],
  ])('of %s has the token', (_, before, after) => {
    expect(textOf(withToken(answer(before), 'next', 'more'))).toBe(after);
  });
});

it('an answer that breaks off is never empty, and never whole', () => {
  expect(textOf(brokenOff(answer('{"a":1}')))).toBe('{"a');
  expect(textOf(brokenOff(answer('')))).toBe('{');
});
