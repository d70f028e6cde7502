import { actsOn, outcomeOf } from './review-acts';

const appeal = {
  reason: 'x',
  evidence: 'y',
  appealedBy: 'pers_paula',
  appealedAt: '2026-10-02T09:00:00.000Z',
};

describe('a review', () => {
  it('C10 is started by the channel and decided by its lead', () => {
    expect(actsOn({ status: 'scheduled', appeal: null }, ['channel.manager'])).toEqual(['start']);
    expect(actsOn({ status: 'in_progress', appeal: null }, ['channel.manager'])).toEqual(['again']);
    expect(actsOn({ status: 'in_progress', appeal: null }, ['channel.lead'])).toEqual(['decide', 'again']);
    expect(actsOn({ status: 'in_progress', appeal: null }, ['auditor'])).toEqual([]);
  });
  it('is appealed by the partner’s administrator, once', () => {
    expect(actsOn({ status: 'in_effect', appeal: null }, ['partner.admin'])).toEqual(['appeal']);
    expect(actsOn({ status: 'decided', appeal }, ['partner.admin'])).toEqual([]);
    expect(actsOn({ status: 'decided', appeal: null }, ['partner.finance'])).toEqual([]);
  });
  it('goes up to the level with the lower rank', () => {
    const levels = [
      { level: 'elite-plus', rank: 1 },
      { level: 'elite', rank: 2 },
      { level: 'select', rank: 3 },
    ];
    expect(outcomeOf(levels, 'elite', 'elite-plus')).toBe('up');
    expect(outcomeOf(levels, 'elite', 'elite')).toBe('keep');
    expect(outcomeOf(levels, 'elite', 'select')).toBe('down');
  });
});
