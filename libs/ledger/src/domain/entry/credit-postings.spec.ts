import { isUnitLeg } from './legs';
import { effectiveOnOf, postingsOf, type LedgerSource } from './postings';

const about = { lotId: 'clot_1', programmeId: 'jpa-2023', partnerId: 'prtn_1' };
const event = (type: string, quantity: string, data: object = {}): LedgerSource =>
  ({
    type,
    data: { ...about, quantity: { quantity, unit: 'service-credit' }, ...data },
  }) as unknown as LedgerSource;

/** Balances by kind of account after the events; those that are empty are left out. */
const balances = (...events: readonly LedgerSource[]): Readonly<Record<string, bigint>> => {
  const sums = new Map<string, bigint>();
  for (const { kind, quantity } of events.flatMap(postingsOf).filter(isUnitLeg))
    sums.set(kind, (sums.get(kind) ?? 0n) + quantity);
  return Object.fromEntries([...sums].filter(([, sum]) => sum !== 0n));
};

describe('R28 credits in the book of units', () => {
  const granted = event('CreditLotGranted', '8', { startsOn: '2026-04-01' });
  const reserved = event('CreditsReserved', '3');
  const released = (expired: boolean) => event('CreditsReleased', '3', { expired });

  it('are available, reserved, used', () => {
    expect(balances(granted, reserved)).toEqual({
      ...{ credits_granted: 8n, credits_available: -5n, credits_reserved: -3n },
    });
    expect(balances(granted, reserved, event('CreditsUsed', '3'))).toEqual({
      ...{ credits_granted: 8n, credits_available: -5n, credits_used: -3n },
    });
  });
  it('inv:M2 are what they were when a booking is cancelled, or expired if the lot is over', () => {
    expect(balances(granted, reserved, released(false))).toEqual(balances(granted));
    expect(balances(granted, reserved, event('CreditLotExpired', '5'), released(true))).toEqual({
      ...{ credits_granted: 8n, credits_expired: -8n },
    });
  });
  it('inv:M2 leave nothing behind when they were granted by mistake', () =>
    expect(balances(granted, event('CreditLotCorrected', '8'))).toEqual({}));
  it('count from the day of the contract, and from their delivery', () => {
    expect(effectiveOnOf(granted)).toBe('2026-04-01');
    expect(effectiveOnOf(event('CreditsUsed', '3', { deliveredOn: '2026-06-02' }))).toBe('2026-06-02');
    expect(effectiveOnOf(reserved)).toBeUndefined();
  });
});
