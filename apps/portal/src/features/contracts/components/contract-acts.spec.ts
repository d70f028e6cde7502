import { actsOn } from './contract-acts';

const active = { status: 'active', renewal: 'due', representatives: ['pers_a', 'pers_b'] } as const;

describe('P17 acts on a service contract', () => {
  it('are the partner’s and the vendor’s as long as it holds', () => {
    expect(actsOn(active, ['partner.admin'])).toEqual(['quoteRenewal', 'nameRepresentatives']);
    expect(actsOn(active, ['channel.manager'])).toEqual(['quoteRenewal', 'nameRepresentatives', 'withdraw']);
    expect(actsOn(active, ['partner.finance', 'auditor'])).toEqual([]);
  });
  it('quote no renewal of what is renewed, and name nobody where nobody is asked for', () => {
    expect(actsOn({ ...active, renewal: 'renewed', representatives: [] }, ['partner.admin'])).toEqual([]);
  });
  it('register what is prepared: its partner or a lead, who withdraws what is not to be', () => {
    const prepared = { ...active, status: 'prepared', representatives: [] } as const;
    expect(actsOn(prepared, ['partner.admin'])).toEqual(['register']);
    expect(actsOn(prepared, ['channel.lead'])).toEqual(['register', 'withdraw']);
    expect(actsOn(prepared, ['channel.manager'])).toEqual(['withdraw']);
  });
  it('withdraw what overlaps, and nothing that has ended', () => {
    expect(actsOn({ ...active, status: 'overlapping' }, ['channel.lead'])).toEqual(['withdraw']);
    expect(actsOn({ ...active, status: 'ended' }, ['channel.lead'])).toEqual([]);
  });
});
