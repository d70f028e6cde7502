import type { Day } from '@channel/kernel';

/** A service of a distributor's report, without a registration, and the contract that it becomes. */
export type ContractBrief = Readonly<{
  /** The partner's code. */
  code: string;
  invoice: string;
  shipOn: Day;
  quantity: number;
  customer: string;
  /** The first day; absent: the one on which it was shipped. */
  startsOn?: Day;
  /** When it was put under contract. */
  registeredOn: Day;
  /** The part; absent: Juniper Care. */
  sku?: string;
  /** Of Care Plus: the invoice of the contract of Juniper Care that it needs, and who speaks for it, by name. */
  base?: string;
  representatives?: readonly string[];
  /** The invoice of a contract that covers the same units: it was registered at the same moment. */
  sameUnitsAs?: string;
  /** What its credits were granted under. */
  reference?: string;
  /** The invoice of the contract that it renews. */
  renews?: string;
  /** When its renewal was quoted. */
  quotedOn?: Day;
  /** Why, and when, it was withdrawn. */
  withdrawn?: Readonly<{ on: Day; reason: string }>;
}>;

const CARE = { quantity: 2, customer: 'Halden Hospitals' };
/**
 * Contracts of every state: one that ended and was renewed, one that lapsed, two whose renewals are due, one of them quoted,
 * Care Plus beside it, the renewal itself, one that is to begin, one that was registered at the same moment for the same unit and
 * covers nothing, and one that was registered by mistake.
 */
export const CONTRACTS: readonly ContractBrief[] = [
  { ...CARE, code: 'PTR-0042', invoice: 'INV-S-1', shipOn: '2025-08-12', registeredOn: '2025-09-15' },
  {
    ...{ code: 'PTR-0057', invoice: 'INV-S-2', shipOn: '2025-08-12', quantity: 1 },
    ...{ customer: 'Quernstone Mills', registeredOn: '2025-09-15' },
  },
  {
    ...{ ...CARE, code: 'PTR-0042', invoice: 'INV-S-3', shipOn: '2025-09-11' },
    ...{ startsOn: '2025-09-28', registeredOn: '2025-10-13', quotedOn: '2026-08-24' },
  },
  {
    ...{ ...CARE, code: 'PTR-0042', invoice: 'INV-S-8', shipOn: '2025-09-11', sku: 'DEMO-CPLUS-EX-1Y' },
    ...{ startsOn: '2025-09-28', registeredOn: '2025-10-14', reference: 'Care Plus CP-2025-114' },
    ...{ base: 'INV-S-3', representatives: ['Nadia Berg', 'Lena Okafor'] },
  },
  {
    ...{ code: 'PTR-0057', invoice: 'INV-S-4', shipOn: '2025-10-14', quantity: 1 },
    ...{ customer: 'Tarn Logistics', registeredOn: '2025-11-17' },
  },
  {
    ...{ ...CARE, code: 'PTR-0042', invoice: 'INV-S-5', shipOn: '2026-06-10', startsOn: '2026-08-12' },
    ...{ registeredOn: '2026-07-20', renews: 'INV-S-1' },
  },
  {
    ...{ code: 'PTR-0063', invoice: 'INV-S-6', shipOn: '2026-06-10', quantity: 1, startsOn: '2026-10-01' },
    ...{ customer: 'Wren Foundries', registeredOn: '2026-07-20' },
  },
  {
    ...{ code: 'PTR-0063', invoice: 'INV-S-9', shipOn: '2026-06-10', quantity: 1, startsOn: '2026-10-01' },
    ...{ customer: 'Wren Foundries', registeredOn: '2026-07-20', sameUnitsAs: 'INV-S-6' },
  },
  {
    ...{ code: 'PTR-0063', invoice: 'INV-S-7', shipOn: '2026-06-10', quantity: 1 },
    ...{ customer: 'Wren Foundries', registeredOn: '2026-07-20' },
    withdrawn: { on: '2026-07-27', reason: 'Registered for the units of another site.' },
  },
];

export const CONTRACT_SKU = 'DEMO-CARE-EX-1Y';
export const CONTRACT_MONTHS = 12;
/** Of the units that are covered: those of the contract that it renews, rests on, or came at the same moment as. */
export const serialsOf = ({
  invoice,
  renews,
  base,
  sameUnitsAs,
  quantity,
}: ContractBrief): readonly string[] => {
  const of = renews ?? base ?? sameUnitsAs ?? invoice;
  return Array.from({ length: quantity }, (_, unit) => `${of.slice(4)}-U${String(unit + 1)}`);
};
