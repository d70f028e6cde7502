import { atOnce } from '../../turns';
import { FileProblemError } from '../decode';
import { interchangeOf } from './envelopes';
import { interchange, ISA } from './interchange.builders';
import { segmentsOf } from './segments';

const EXPECTED = { set: '867', group: 'PT', version: '004010', line: 'PTD', receiver: 'CHANNELLEDGER' };
const read = (text: string) => interchangeOf(atOnce(segmentsOf(text)), EXPECTED);
const refusalOf = (text: string): string => {
  try {
    read(text);
  } catch (error) {
    if (error instanceof FileProblemError) return `${error.code}: ${error.detail}`;
    throw error;
  }
  return 'read';
};
const GOOD = interchange();
const group = (text: string): string => text.slice(text.indexOf('GS*'), text.indexOf('IEA*'));

describe('req:R12 the envelopes of an interchange', () => {
  it('give its number, whether it is a test, and what stands in its sets', () => {
    const { controlNumber, isTest, sets } = read(GOOD);
    expect([controlNumber, isTest]).toEqual(['000000462', false]);
    expect(sets.map(({ opening, segments }) => [opening.at, segments.map(({ name }) => name)])).toEqual([
      [3, ['BPT', 'PTD', 'PTD', 'CTT']],
    ]);
    expect(read(GOOD.replace('*P*>', '*T*>')).isTest).toBe(true);
  });

  it('may hold several groups, and groups several sets', () => {
    const set = GOOD.slice(GOOD.indexOf('ST*867'), GOOD.indexOf('GE*'));
    const two = GOOD.replace('GE*1*', `${set.replaceAll('0001', '0002')}GE*2*`);
    expect(read(two).sets.map(({ opening }) => opening.elements[2])).toEqual(['0001', '0002']);
    const twice = GOOD.replace('IEA*1', `${group(GOOD)}IEA*2`);
    expect(read(twice).sets).toHaveLength(2);
  });

  it('name no receiver in GS03, or us', () => {
    expect(read(GOOD.replace('MERIDIANDIST*CHANNELLEDGER', 'MERIDIANDIST*')).sets).toHaveLength(1);
  });

  it('are not counted where no CTT stands', () => {
    expect(read(interchange(['BPT*00', 'PTD*SD'])).sets).toHaveLength(1);
  });

  it.each([
    [
      'IEA of another number',
      ['IEA*1*000000462', 'IEA*1*000000463'],
      'CONTROL_NUMBER_MISMATCH: Segment 10: IEA02 is 000000463, and ISA13 in segment 1 is 000000462',
    ],
    [
      'GE of another number',
      ['GE*1*462', 'GE*1*46'],
      'CONTROL_NUMBER_MISMATCH: Segment 9: GE02 is 46, and GS06 in segment 2 is 462',
    ],
    [
      'SE of another number',
      ['SE*6*0001', 'SE*6*1'],
      'CONTROL_NUMBER_MISMATCH: Segment 8: SE02 is 1, and ST02 in segment 3 is 0001',
    ],
    [
      'SE with a segment too few',
      ['SE*6', 'SE*5'],
      'COUNT_MISMATCH: Segment 8: SE01 says 5, and the file has 6 segment(s) from ST to SE',
    ],
    [
      'CTT with a line too many',
      ['CTT*2', 'CTT*3'],
      'COUNT_MISMATCH: Segment 7: CTT01 says 3, and the file has 2 line(s) with PTD',
    ],
    ['CTT without a count', ['CTT*2', 'CTT'], 'COUNT_MISMATCH: Segment 7: CTT01 says , and'],
    [
      'GE with a set too many',
      ['GE*1*', 'GE*2*'],
      'COUNT_MISMATCH: Segment 9: GE01 says 2, and the file has 1 transaction set(s) from GS to GE',
    ],
    [
      'IEA with a group too many',
      ['IEA*1', 'IEA*2'],
      'COUNT_MISMATCH: Segment 10: IEA01 says 2, and the file has 1 group(s) from ISA to IEA',
    ],
    [
      'a segment lost on the way',
      ['PTD*RP~\n', ''],
      'COUNT_MISMATCH: Segment 7: SE01 says 6, and the file has 5',
    ],
    ['no SE', ['SE*6*0001~\n', ''], 'SEGMENT_MISSING: SE of the transaction set is missing: segment 8 is GE'],
    ['no GE', ['GE*1*462~\n', ''], 'SEGMENT_MISSING: GE of the group is missing: segment 9 is IEA'],
    ['no ST', ['ST*867*0001~\n', ''], 'SEGMENT_MISSING: GE of the group is missing: segment 3 is BPT'],
    [
      'no IEA',
      ['IEA*1*000000462~', ''],
      'SEGMENT_MISSING: IEA of the interchange is missing: the file ends with segment 9',
    ],
    [
      'a second interchange',
      ['IEA*1*000000462~', `IEA*1*000000462~\n${ISA}`],
      'FILE_UNREADABLE: Segment 11: after IEA the file goes on with ISA',
    ],
    [
      'another receiver',
      ['*ZZ*CHANNELLEDGER  *', '*ZZ*SOMEBODY       *'],
      'RECEIVER_UNKNOWN: Segment 1: ISA08 names SOMEBODY as receiver. We are CHANNELLEDGER',
    ],
    [
      'another receiver of the group',
      ['MERIDIANDIST*CHANNELLEDGER*', 'MERIDIANDIST*SOMEBODY*'],
      'RECEIVER_UNKNOWN: Segment 2: GS03 names SOMEBODY',
    ],
    [
      'another set',
      ['ST*867*', 'ST*852*'],
      'FILE_UNREADABLE: Segment 3: This is an X12 852. An X12 867 is read here',
    ],
    [
      'another group',
      ['GS*PT*', 'GS*PO*'],
      'FILE_UNREADABLE: Segment 2: an X12 867 stands in a group PT of version 004010, and this one is PO 004010',
    ],
    [
      'another version',
      ['X*004010', 'X*005010'],
      'FILE_UNREADABLE: Segment 2: an X12 867 stands in a group PT of version 004010, and this one is PT 005010',
    ],
  ])('are refused: %s', (_what, [from = '', to = ''], says) => {
    expect(GOOD).toContain(from);
    expect(refusalOf(GOOD.replace(from, to))).toContain(says);
  });

  it('that hold nothing give nothing', () => {
    expect(read(`${ISA}IEA*0*462~`).sets).toEqual([]);
  });
});
