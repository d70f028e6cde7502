import { whenTermsSignedScheduleReview as automation } from './when-terms-signed-schedule-review';

const react = (type: string, data: object) => automation.react({ type, data } as never);
const scheduled = (after: string | null, of: object = {}) => [
  {
    ...{ do: 'send', n: 0, lane: 'prtn_1' },
    command: { type: 'ScheduleRegularReview', data: { partnerId: 'prtn_1', ...of, after } },
  },
];

describe('when terms are signed or a review is decided', () => {
  it('req:J86 schedules the first review with the entry', () => {
    expect(react('PartnerTermsSigned', { partnerId: 'prtn_1' })).toEqual(scheduled(null));
    expect(react('PartnerTermsSigned', { partnerId: 'prtn_1' })).toEqual(scheduled(null));
  });
  it('req:J86 schedules the first one of a further role with the entry into it', () =>
    expect(react('PartnerRoleSigned', { partnerId: 'prtn_1', role: 'naas-provider' })).toEqual(
      scheduled(null, { role: 'naas-provider' }),
    ));
  it('req:J87 schedules the next one after the day of the one that was decided', () =>
    expect(react('ReviewDecided', { partnerId: 'prtn_1', role: 'r', dueOn: '2026-07-15' })).toEqual(
      scheduled('2026-07-15', { role: 'r' }),
    ));
});
