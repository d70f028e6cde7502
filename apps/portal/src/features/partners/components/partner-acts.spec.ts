import { actsOn } from './partner-acts';

describe('acts on a partner', () => {
  it('C10: whoever is invited is enrolled', () =>
    expect(actsOn({ status: 'invited', kind: 'reseller' }, ['channel.manager'])).toEqual([
      'enrol',
      'correctEnrolment',
    ]));
  it('C6: levels are changed by a lead alone', () => {
    expect(actsOn({ status: 'active', kind: 'reseller' }, ['channel.lead'])[0]).toBe('changeLevel');
    expect(actsOn({ status: 'active', kind: 'reseller' }, ['channel.manager'])).not.toContain('changeLevel');
  });
  it('are none for who only reads', () =>
    expect(actsOn({ status: 'active', kind: 'reseller' }, ['auditor', 'partner.admin'])).toEqual([]));
});
