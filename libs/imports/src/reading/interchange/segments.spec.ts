import { atOnce } from '../../turns';
import { FileProblemError } from '../decode';
import { interchange, ISA } from './interchange.builders';
import { isInterchange, segmentsOf } from './segments';

const read = (text: string) => atOnce(segmentsOf(text));
const refusalOf = (text: string): string => {
  try {
    read(text);
  } catch (error) {
    if (error instanceof FileProblemError) return `${error.code}: ${error.detail}`;
    throw error;
  }
  return 'read';
};

describe('req:R12 an interchange is cut by the signs that its ISA shows', () => {
  it.each([
    ['one segment a line', interchange()],
    ['nothing between segments', interchange(undefined, { between: '' })],
    ['lines of a mainframe', interchange(undefined, { between: '\r\n' })],
    ['a line end in place of ~', interchange(undefined, { between: '' }).replaceAll('~', '\n')],
    ['other signs', interchange().replaceAll('*', '|').replaceAll('~', "'")],
    ['blanks in front', `\n  ${interchange()}`],
    ['no sign after the last segment', interchange().replace(/~$/, '')],
  ])('%s', (_what, text) => {
    expect(isInterchange(text)).toBe(true);
    const segments = read(text);
    expect(segments.map(({ name }) => name).join(' ')).toBe('ISA GS ST BPT PTD PTD CTT SE GE IEA');
    expect(segments.map(({ at }) => at)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(segments[6]?.elements).toEqual(['CTT', '2']);
  });

  it('keeps elements that are not sent at their places, and takes blanks off', () => {
    const [, segment] = read(`${ISA}n4**TX * 78701~`);
    expect(segment).toEqual({ at: 2, name: 'N4', elements: ['n4', '', 'TX', '78701'] });
  });

  it.each([
    ['ISA06 cut', ISA.replace('MERIDIANDIST   ', 'MERIDIANDIST'), 'ISA06 does not have 15 characters'],
    ['ISA01 too long', ISA.replace('ISA*00*', 'ISA*000*'), 'ISA01 does not have 2 characters'],
    ['an ISA that ends early', ISA.slice(0, 60), 'ISA08 does not have 15 characters'],
    ['no sign behind ISA', ISA.slice(0, 105), 'stands the sign that ends every segment; there is none'],
    [
      'a letter behind ISA',
      `${ISA.slice(0, 105)}Z`,
      'stands the sign that ends every segment; there is none',
    ],
  ])('refuses %s', (_what, text, says) => {
    expect(refusalOf(text)).toMatch(/^FILE_UNREADABLE: Segment 1: (behind )?ISA/);
    expect(refusalOf(text)).toContain(says);
  });

  it('is none because it begins like one', () => {
    expect(isInterchange('ISA-1,sku')).toBe(false);
    expect(isInterchange('ISA,sku')).toBe(false);
  });
});
