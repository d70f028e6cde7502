import { isRefusal, type MoneyJson } from '@channel/kernel';
import { actBy } from '@channel/testing';
import type { ApproveBomPrice, SubmitBom } from './bom.commands';
import { bomDecider } from './bom.decider';
import type { BomEvent } from './bom.events';
import type { KnownPart } from './bom.lines';
import type { PriceTerms } from './pricing';

export const usd = (amount: string): MoneyJson => ({ amount, currency: 'USD' });

export const part = (data: Partial<KnownPart> & { sku: string }): KnownPart => ({
  family: 'EX',
  productLine: 'switching',
  kind: 'product',
  eligible: true,
  listPrice: usd('1330645'),
  lastOrderOn: null,
  replacementSku: null,
  ...data,
});
/** Sample values of the programme: level 30, velocity 3, registration 5 points. */
export const priceTerms: PriceTerms = {
  version: 1,
  level: 'elite',
  levelPercent: '30',
  trackDiscounts: [],
  velocityPoints: '3',
  registrationPoints: '5',
  performancePoints: [],
  nfr: { percent: '50', unitsPerYear: 8 },
  velocityLimit: usd('4000000'),
  velocityFamilies: ['EX', 'BRANCH_SRX', 'SW'],
  velocityAllLines: true,
  validDays: 30,
  timeZone: 'UTC',
  holidays: [],
  decisionBusinessDays: 2,
  eolWarningDays: 180,
};
export const submitBom = (data: Partial<SubmitBom['data']> = {}): SubmitBom => ({
  type: 'SubmitBom',
  data: {
    bomId: 'bom_1',
    dealId: 'deal_1',
    bomVersion: 1,
    partnerId: 'prtn_alder',
    distributorId: 'prtn_meridian',
    currency: 'USD',
    dealOpen: true,
    registration: { approved: true, productLines: ['switching', 'security'] },
    addProductLines: [],
    isOfPartner: true,
    lines: [{ line: '1', sku: 'EX4100-48P', quantity: 2 }],
    parts: { 'EX4100-48P': part({ sku: 'EX4100-48P' }) },
    suggestions: {},
    catalogCheckpoint: '7',
    closedTracks: [],
    terms: priceTerms,
    nfrUnitsTaken: 0,
    act: actBy('pers_priya', { at: '2026-09-07T09:00:00.000Z', on: '2026-09-07' }),
    ...data,
  },
});
export const approveBomPrice = (data: Partial<ApproveBomPrice['data']> = {}): ApproveBomPrice => ({
  type: 'ApproveBomPrice',
  data: {
    bomId: 'bom_1',
    changes: [],
    reason: null,
    depth: { depthPoints: '10', floorPercent: '20', familyFloors: {} },
    dealApproved: true,
    current: true,
    nfrUnitsReserved: false,
    mayExceedLimit: false,
    approvalLimit: usd('25000000'),
    programmeVersion: 1,
    validDays: 30,
    timeZone: 'UTC',
    act: actBy('pers_chen', { at: '2026-09-08T09:00:00.000Z', on: '2026-09-08' }),
    ...data,
  },
});
/** What a submission comes to. */
export const events = (command: SubmitBom): readonly BomEvent[] => {
  const decision = bomDecider.decide(command, bomDecider.initial);
  return isRefusal(decision) ? [] : decision;
};
export const registered = (approved: boolean, productLines: readonly string[] | null = ['switching']) => ({
  approved,
  productLines,
});
export const oneLine = (listPrice: string, quantity = 1, family = 'EX'): Partial<SubmitBom['data']> => ({
  lines: [{ line: '1', sku: 'X', quantity }],
  parts: { X: part({ sku: 'X', listPrice: usd(listPrice), family }) },
});
/** A price that a person has to approve: the list total is above the velocity limit. */
export const requested = (data: Partial<SubmitBom['data']> = {}): readonly BomEvent[] =>
  events(submitBom({ ...oneLine('5000000'), ...data }));
/** Who priced it, at what discount and net; what a person has to look at. */
export const priceOf = (command: SubmitBom): readonly unknown[] =>
  events(command).flatMap((event): readonly unknown[] =>
    event.type === 'BomPriceApproved' && event.data.automatic
      ? ['automatic', event.data.discountPercent, event.data.net.amount]
      : event.type === 'BomPriceRequested'
        ? ['requested', event.data.discountPercent, event.data.net.amount, ...event.data.reasons]
        : [],
  );
