import { isRefusal, money, moneyJson, type DatedAct, type Day } from '@channel/kernel';
import { scenario } from '@channel/testing';
import type { KnownLot } from './credit-lot';
import type {
  CreditLotCommand,
  CreditRules,
  GrantCreditLot,
  NameServiceManager,
  RecordOperationalReview,
  ReserveCredits,
} from './credit-lot.commands';
import { creditLotDecider as decider } from './credit-lot.decider';
import type { CreditLotEvent } from './credit-lot.events';

export const of = { lotId: 'clot_1', programmeId: 'jpa-2023', partnerId: 'prtn_alder' };
export const usd = (minor: bigint, currency = 'USD') => moneyJson(money(minor, currency));
export const rules: CreditRules = {
  ...{ definitionVersion: 1, timeZone: 'UTC', noticeDays: [60, 30, 7], voucherLevels: ['elite-plus'] },
  validMonths: {
    ...{ 'service-credit': 12, 'training-credit': 12, 'exam-voucher': null, 'all-access-pass': null },
  },
  services: {
    unitsPerItem: 1n,
    uses: [
      { id: 'design-change-review', aliases: ['design-review'] },
      { id: 'product-health-check', aliases: [] },
    ],
  },
  courseBeginsBeforeExpiry: true,
  usdPerUnit: usd(100n),
};
export const actOf = (by: string, on: Day = '2026-05-01', type: DatedAct['type'] = 'person'): DatedAct => ({
  ...{
    by: `pers_${by}`,
    type,
    orgId: by === 'paula' ? 'prtn_alder' : 'vendor',
    at: `${on}T10:00:00.000Z`,
    on,
  },
});

export const grant = (quantity: bigint, overrides: Partial<GrantCreditLot['data']> = {}): GrantCreditLot => ({
  type: 'GrantCreditLot',
  data: {
    ...{ of, partnerCode: 'PTR-0042', unit: 'service-credit', quantity, reference: 'Contract CP-1' },
    ...{ referenceKey: 'contractcp1', startsOn: '2026-04-15', expiresOn: null, level: 'elite-plus', rules },
    ...{ act: actOf('chen'), ...overrides },
  },
});
export const reserve = (
  reservationId: string,
  count: bigint | null,
  overrides: Partial<ReserveCredits['data']> = {},
): ReserveCredits => ({
  type: 'ReserveCredits',
  data: {
    ...{ reservationId, use: 'product-health-check', on: '2026-06-01', count, price: null, rules },
    ...{ act: actOf('paula'), ...overrides },
  },
});
export const use = (reservationId: string, on: Day = '2026-06-02') =>
  ({ type: 'UseCredits', data: { reservationId, deliveredOn: on, act: actOf('chen', on) } }) as const;
export const release = (reservationId: string, on: Day = '2026-06-02', reason = 'Not needed.') =>
  ({ type: 'ReleaseCredits', data: { reservationId, reason, act: actOf('paula', on) } }) as const;
export const expire = (at = '2027-04-15T00:00:00.000Z') =>
  ({ type: 'ExpireCreditLot', data: { lotId: of.lotId, at } }) as const;
export const request = (quantity: bigint, reason = 'Counted twice.') =>
  ({ type: 'RequestCreditCorrection', data: { quantity, reason, act: actOf('chen') } }) as const;
export const approve = (by = 'carol') =>
  ({ type: 'ApproveCreditCorrection', data: { act: actOf(by) } }) as const;

export const name = (
  managerId: string,
  fromOn: Day,
  overrides: Partial<NameServiceManager['data']> = {},
): NameServiceManager => ({
  type: 'NameServiceManager',
  data: {
    ...{ managerId, hours: 'Mon–Fri 09:00–17:00', fromOn, mayManage: true, rules },
    ...{ act: actOf('chen', fromOn), ...overrides },
  },
});
export const review = (
  heldOn: Day,
  overrides: Partial<RecordOperationalReview['data']> = {},
): RecordOperationalReview => ({
  type: 'RecordOperationalReview',
  data: {
    ...{ heldOn, attendees: [{ role: 'service-manager', count: 1 }], notes: 'Two repeat cases.', report: [] },
    ...{ act: actOf('chen', heldOn), ...overrides },
  },
});

/** The events that these commands lead to. @throws if one is refused */
export const after = (...commands: readonly CreditLotCommand[]): readonly CreditLotEvent[] =>
  commands.reduce<readonly CreditLotEvent[]>((events, command) => {
    const decision = decider.decide(command, events.reduce(decider.evolve, decider.initial));
    if (isRefusal(decision)) throw new Error(`${command.type}: ${decision.refused}: ${decision.detail}`);
    return [...events, ...decision];
  }, []);
export const given = (...commands: readonly CreditLotCommand[]) => scenario(decider)(...after(...commands));
/** @throws if it was never granted */
export const lotAfter = (...commands: readonly CreditLotCommand[]): KnownLot => {
  const lot = after(...commands).reduce(decider.evolve, decider.initial);
  if (lot.status === 'none') throw new Error('No lot.');
  return lot;
};
