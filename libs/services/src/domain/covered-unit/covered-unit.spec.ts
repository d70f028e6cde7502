import { scenario } from '@channel/testing';
import { coveredUnitDecider as decider, type CoveredUnitEvent } from './covered-unit';

const of = { unitId: 'cunt_1', programmeId: 'jpa-2023', kind: 'juniper-care', serial: 'FX01' };
const at = '2026-05-01T10:00:00.000Z';
const span = (contractId: string, fromOn: string, untilOn: string) => ({
  ...of,
  contractId,
  fromOn,
  untilOn,
});
const cover = (contractId: string, fromOn: string, untilOn: string) =>
  ({ type: 'CoverUnit', data: { ...span(contractId, fromOn, untilOn), at } }) as const;
const covered = (contractId: string, fromOn: string, untilOn: string): CoveredUnitEvent => ({
  type: 'UnitCovered',
  data: { ...span(contractId, fromOn, untilOn), coveredAt: at },
});
const first = covered('svct_1', '2026-01-01', '2026-12-31');

describe('C10 a covered unit', () => {
  it('is covered by the first contract of a kind in the feed, and by the next one after it', () => {
    scenario(decider)()
      .when(cover('svct_1', '2026-01-01', '2026-12-31'))
      .then(first);
    scenario(decider)(first)
      .when(cover('svct_2', '2027-01-01', '2027-12-31'))
      .then(covered('svct_2', '2027-01-01', '2027-12-31'));
  });
  it.each([
    ['on its last day', '2026-12-31', '2027-12-30'],
    ['on its first day', '2025-01-02', '2026-01-01'],
    ['inside', '2026-03-01', '2026-03-31'],
    ['around', '2025-01-01', '2028-01-01'],
  ])('is not covered twice on a day: %s', (_name, fromOn, untilOn) =>
    scenario(decider)(first)
      .when(cover('svct_2', fromOn, untilOn))
      .then({
        type: 'UnitCoverRefused',
        data: { ...span('svct_2', fromOn, untilOn), coveredBy: 'svct_1', refusedAt: at },
      }),
  );
  it('answers each contract once', () => {
    scenario(decider)(first)
      .when(cover('svct_1', '2026-01-01', '2026-12-31'))
      .thenNothing();
    const refused: CoveredUnitEvent = {
      type: 'UnitCoverRefused',
      data: { ...span('svct_2', '2026-02-01', '2026-02-28'), coveredBy: 'svct_1', refusedAt: at },
    };
    scenario(decider)(first, refused)
      .when(cover('svct_2', '2026-02-01', '2026-02-28'))
      .thenNothing();
  });
  it('is free again once its contract was withdrawn', () => {
    const release = { type: 'ReleaseUnit', data: { ...of, contractId: 'svct_1', at } } as const;
    const released: CoveredUnitEvent = {
      type: 'UnitReleased',
      data: { ...of, contractId: 'svct_1', releasedAt: at },
    };
    scenario(decider)(first).when(release).then(released);
    scenario(decider)(first, released).when(release).thenNothing();
    scenario(decider)(first, released)
      .when(cover('svct_2', '2026-02-01', '2026-02-28'))
      .then(covered('svct_2', '2026-02-01', '2026-02-28'));
  });
});
