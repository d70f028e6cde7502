import { jpa2023 } from '@channel/programs';
import type { JudgedScorecard } from './judge-scorecard';
import { earnedPoints, pointsOf } from './points';

const { pfp, serviceOffers = [] } = jpa2023;
const criterion = (id: string, state: 'pass' | 'fail' | 'not_measured', scored = true) => ({
  ...{ criterion: id, scored, state, parts: [] },
});

describe('points of discount', () => {
  it('req:O3 are earned by what is scored and passed, as the programme says', () => {
    expect(pointsOf(criterion('case-handling', 'pass'), pfp)).toBe('1');
    expect(pointsOf(criterion('certification-compliance', 'pass'), pfp)).toBe('0.5');
    for (const state of ['fail', 'not_measured'] as const)
      expect(pointsOf(criterion('case-handling', state), pfp)).toBe('0');
    expect(pointsOf(criterion('case-handling', 'pass', false), pfp)).toBe('0');
    expect(pointsOf(criterion('rma-performance', 'pass'), pfp)).toBe('0');
    const { discountPoints: _none, ...without } = pfp;
    expect(pointsOf(criterion('case-handling', 'pass'), without)).toBe('0');
  });
  it('req:O3 are for the services that only Operate Specialists order, and say what earned them', () => {
    const judged: JudgedScorecard = {
      state: 'fail',
      criteria: [criterion('case-handling', 'pass'), criterion('service-renewal-rate', 'fail')],
    };
    expect(earnedPoints(judged, '2026-Q2', pfp, serviceOffers)).toEqual([
      {
        ...{ of: 'case-handling 2026-Q2', percent: '1' },
        partsBeginWith: ['DEMO-OSS-', 'DEMO-ACS-', 'DEMO-APS-'],
      },
    ]);
  });
});
