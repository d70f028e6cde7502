import type { MoneyJson } from '@channel/kernel';
import { actBy } from '@channel/testing';
import type { ApproveBomPrice, SubmitBom } from './bom.decider';
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
  levelPercent: '30',
  velocityPoints: '3',
  registrationPoints: '5',
  velocityLimit: usd('4000000'),
  velocityFamilies: ['EX', 'BRANCH_SRX', 'SW'],
  velocityAllLines: true,
  validDays: 30,
  timeZone: 'UTC',
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
    mayAddProductLines: true,
    lines: [{ line: '1', sku: 'EX4100-48P', quantity: 2 }],
    parts: { 'EX4100-48P': part({ sku: 'EX4100-48P' }) },
    suggestions: {},
    catalogCheckpoint: '7',
    terms: priceTerms,
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
    mayExceedLimit: false,
    approvalLimit: usd('25000000'),
    programmeVersion: 1,
    validDays: 30,
    timeZone: 'UTC',
    act: actBy('pers_chen', { at: '2026-09-08T09:00:00.000Z', on: '2026-09-08' }),
    ...data,
  },
});
