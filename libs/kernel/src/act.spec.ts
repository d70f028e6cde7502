import { bothSides, fourEyes, needsPerson, needsReason, type Act } from './act';

const ines: Act = { by: 'pers_ines', type: 'person', orgId: 'vendor', at: '2026-10-02T09:00:00.000Z' };

describe('an act', () => {
  it('inv:A4: is done by a person where one has to decide', () => {
    expect(needsPerson(ines)).toBeUndefined();
    expect(needsPerson({ ...ines, type: 'machine' }, 'A run is approved')).toEqual({
      refused: 'HUMAN_REQUIRED',
      detail: 'A run is approved by a person.',
    });
    expect(needsPerson({ ...ines, type: 'automation' })).toMatchObject({ refused: 'HUMAN_REQUIRED' });
  });
  it('inv:A4: is compared with everybody who prepared', () => {
    expect(fourEyes(ines, ['pers_carol', null, undefined])).toBeUndefined();
    expect(fourEyes(ines, ['pers_carol', 'pers_ines'])).toMatchObject({ refused: 'FOUR_EYES' });
  });
  it('inv:A4: of two offices is not done by one', () => {
    expect(bothSides(['analyst', 'analyst'], 'Both agree.')).toEqual({
      refused: 'FOUR_EYES',
      detail: 'Both agree.',
    });
    expect(bothSides(['analyst', 'approver'], 'Both agree.')).toBeUndefined();
  });
  it.each([[''], ['  \n'], [null], [undefined]])('names its reason, and %p is none', (reason) => {
    expect(needsReason(reason)).toEqual({ refused: 'REASON_MISSING', detail: 'Say why.' });
    expect(needsReason('late delivery')).toBeUndefined();
  });
});
