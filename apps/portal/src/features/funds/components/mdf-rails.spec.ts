import { claimRail, requestRail } from './mdf-rails';

const states = (rail: readonly Readonly<{ state: string }>[]): string =>
  rail.map(({ state }) => state).join(' ');

describe('the way of marketing money', () => {
  it('of a request goes over its decision to what is claimed', () => {
    expect(states(requestRail({ status: 'submitted' }))).toBe('done now to_come to_come');
    expect(states(requestRail({ status: 'approved' }))).toBe('done done now to_come');
    expect(states(requestRail({ status: 'rejected' }))).toBe('done ended to_come to_come');
    expect(states(requestRail({ status: 'closed' }))).toBe('done done done done');
  });
  it('of a claim goes over its review and its funding to its payment', () => {
    expect(states(claimRail({ status: 'funding_pending' }))).toBe('done done now to_come');
    expect(states(claimRail({ status: 'in_payment' }))).toBe('done done done now');
    expect(states(claimRail({ status: 'expired' }))).toBe('done ended to_come to_come');
  });
});
