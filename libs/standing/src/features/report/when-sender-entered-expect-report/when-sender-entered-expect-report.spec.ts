import { whenSenderEnteredExpectReport as automation } from './when-sender-entered-expect-report';

const react = (type: string, data: object) => automation.react({ type, data } as never);
const of = (month: string, dueAt: string) => [
  {
    ...{ do: 'schedule', deadlineId: `prtn_1|${month}`, dueAt },
    command: { type: 'ExpectReports', data: { partnerId: 'prtn_1', month } },
  },
];

describe('req:J79 the months that a sender owes a report for', () => {
  it.each([
    ['PartnerTermsSigned', { signedOn: '2026-08-05' }],
    ['PartnerRoleSigned', { signedOn: '2026-08-31' }],
    ['PartnerLevelChanged', { changedOn: '2026-08-01' }],
    ['PartnerRoleLevelChanged', { changedOn: '2026-08-01' }],
    ['PartnerReinstated', { reinstatedOn: '2026-08-12' }],
  ])('begin with the one of %s, once it is over in every zone', (type, days) =>
    expect(react(type, { partnerId: 'prtn_1', ...days })).toEqual(of('2026-08', '2026-09-01T12:00:00.000Z')),
  );
  it('follow one another, over the end of a year too', () => {
    const expected = { partnerId: 'prtn_1', month: '2026-11' };
    expect(react('ReportExpected', expected)).toEqual(of('2026-12', '2027-01-01T12:00:00.000Z'));
    expect(react('ReportExpected', expected)).toEqual(react('ReportExpected', expected));
  });
});
