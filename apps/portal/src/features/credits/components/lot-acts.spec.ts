import { actsOn } from './lot-acts';

const units = (quantity: string) => ({ quantity });
const lot = (free: string, reserved: string, correction: object | null = null) =>
  ({
    status: 'active',
    balance: { free: units(free), reserved: units(reserved) },
    correction,
    reviews: [],
  }) as const;

describe('what can be done with a lot of credits', () => {
  it('a partner books and cancels', () => {
    expect(actsOn(lot('2', '0'), ['partner.admin'])).toEqual(['reserve']);
    expect(actsOn(lot('0', '1'), ['partner.admin'])).toEqual(['cancel']);
    expect(actsOn(lot('2', '1'), ['partner.finance'])).toEqual([]);
  });
  it('the vendor delivers as well, and takes back what was granted by mistake, by two people', () => {
    expect(actsOn(lot('2', '1'), ['channel.manager'])).toEqual([
      ...['reserve', 'deliver', 'cancel', 'requestCorrection'],
    ]);
    expect(actsOn(lot('2', '0', {}), ['channel.lead'])).toEqual([
      ...['reserve', 'approveCorrection', 'declineCorrection'],
    ]);
    expect(actsOn(lot('2', '0', {}), ['channel.manager'])).toEqual(['reserve', 'approveCorrection']);
    expect(actsOn(lot('2', '0', {}), ['partner.admin'])).toEqual(['reserve']);
  });
  it('of a lot that is over, only what was booked is in question', () =>
    expect(actsOn({ ...lot('0', '1'), status: 'expired' }, ['channel.manager'])).toEqual([
      'deliver',
      'cancel',
    ]));
  it('C2: of a contract the vendor names who manages its services, and records its reviews', () => {
    const contract = { ...lot('0', '0'), reviews: [{ held: {} }, { held: null }] };
    expect(actsOn(contract, ['channel.manager'])).toEqual(['recordReview', 'nameManager']);
    expect(actsOn({ ...contract, reviews: [{ held: {} }] }, ['channel.manager'])).toEqual(['nameManager']);
    expect(actsOn(contract, ['partner.admin'])).toEqual([]);
  });
});
