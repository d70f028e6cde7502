import { actsOn, statusOf } from './qualification-acts';

const breach = {
  ...{ breachId: 'brch_1', obligation: 'branding', evidence: 'x', note: 'y', settled: null },
  ...{ flaggedBy: 'pers_chen', flaggedAt: '2026-08-31T09:00:00.000Z' },
};
const at = (
  status: 'applied' | 'passed' | 'active' | 'to_decide' | 'ended',
  breaches = [] as (typeof breach)[],
) => ({
  ...{ status, breaches },
});

describe('a qualification', () => {
  it('O31 is assessed by the channel, and signed by its lead', () => {
    expect(actsOn(at('applied'), ['channel.manager'])).toEqual(['assess']);
    expect(actsOn(at('passed'), ['channel.manager'])).toEqual(['assess']);
    expect(actsOn(at('passed'), ['channel.lead'])).toEqual(['contract', 'assess']);
    expect(actsOn(at('applied'), ['partner.admin'])).toEqual([]);
  });
  it('O33 is kept or ended by the lead once the year is assessed', () => {
    expect(actsOn(at('to_decide'), ['channel.lead'])).toEqual(['keep', 'assess', 'end', 'flag']);
    expect(actsOn(at('active'), ['channel.lead'])).toEqual(['end', 'flag']);
    expect(actsOn(at('ended'), ['channel.lead'])).toEqual([]);
  });
  it('O20 is flagged while it is held; what is open can be settled', () => {
    expect(actsOn(at('active', [breach]), ['channel.manager'])).toEqual(['flag', 'settle']);
    expect(actsOn(at('ended', [breach]), ['channel.manager'])).toEqual(['settle']);
  });
  it('that is applied for is no file that is applied', () =>
    expect([statusOf(at('applied')), statusOf(at('active'))]).toEqual(['applicant', 'active']));
});
