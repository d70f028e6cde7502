import { jpa2023 } from '@channel/programs';
import type { EnrolledPartner } from '../partner/partner';
import { partnerDecider } from '../partner/partner.decider';
import type { PartnerEvent } from '../partner/partner.events';
import { active, at, partnerId } from '../partner/standing.builders';
import { clocksOfTerms } from './new-terms';

// The partner signed version 2 on 1 January 2026.
const after = (...events: readonly PartnerEvent[]): EnrolledPartner =>
  [...active, ...events].reduce(partnerDecider.evolve, partnerDecider.initial) as EnrolledPartner;
const inForce = (version: number, signDays?: number) => ({
  version,
  definition: {
    ...jpa2023,
    effectiveFrom: '2026-10-01',
    terms: {
      acceptanceRecords: jpa2023.terms.acceptanceRecords,
      ...(signDays === undefined ? {} : { signDays: { value: signDays, source: 'sample' } }),
    },
  },
});
const clock = (version: number) => ({
  clock: 'new-terms',
  about: `${partnerId}|terms|${String(version)}`,
});
const suspended: PartnerEvent = {
  type: 'PartnerSuspended',
  data: { partnerId, reason: 'x', suspendedBy: 'pers_carol', suspendedAt: at, suspendedOn: '2026-09-07' },
};

describe('7.10 the clock of new terms', () => {
  it('runs for who signed an older version, from its first day', () =>
    expect(clocksOfTerms(after(), inForce(3, 90)).running).toMatchObject([
      { ...clock(3), partnerId, startedOn: '2026-10-01', endsOn: '2026-12-30' },
    ]));
  it('is done on the day of the signature', () =>
    expect(clocksOfTerms(after(), inForce(2, 90))).toEqual({
      ...{ running: [], dropped: [], done: [{ ...clock(2), on: '2026-01-01' }] },
    }));
  it('is dropped for versions that were never signed and are passed over', () =>
    expect(clocksOfTerms(after(), inForce(5, 90))).toMatchObject({
      ...{ running: [clock(5)], dropped: [clock(3), clock(4)] },
    }));
  it('does not run without a number of days', () => {
    expect(clocksOfTerms(after(), inForce(3)).running).toEqual([]);
    expect(clocksOfTerms(after(), inForce(3, 0)).running).toEqual([]);
  });
  it('does not run for who is suspended and could not sign', () =>
    expect(clocksOfTerms(after(suspended), inForce(3, 90))).toMatchObject({
      ...{ running: [], dropped: [clock(3)] },
    }));
});
