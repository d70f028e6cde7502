// Who stands on both sides of the access matrix: two partners with their distributors, and what they own.
import { ALDER, BOREAL, FOREIGN_DISTRIBUTOR, MERIDIAN } from './matrix-world';

/** Ids by the collection that stands before them in a path: `deals`, `quotes`, `jobs` … */
export type Objects = Readonly<Record<string, string>>;
export type World = Readonly<{
  own: Objects;
  /** The same for people of the vendor, who upload and calculate themselves. */
  vendor: Objects;
  /** What differs for the people of the distributor, which is a partner of the programme too. */
  distributor: Objects;
  foreign: Objects;
  /** Objects of others that the partner, or the distributor, of this world has no part in either. */
  alsoForeign: Readonly<Record<'partner' | 'distributor', Objects>>;
  /** What may stand in no byte that Alder or Meridian reads. */
  secrets: readonly string[];
  /** Of these secrets, what names the other distributor. */
  distributors: readonly string[];
  /** Amounts of rewards, the own ones too: no distributor reads them. */
  rewards: readonly string[];
}>;

export const BANK = {
  iban: 'DE89370400440532013000',
  bic: 'COBADEFF',
  currency: 'USD',
  taxStatus: 'complete',
};

export type Side = Readonly<{
  rep: string;
  admin: string;
  seller: string;
  partnerId: string;
  distributorId: string;
  quantity: number;
  unitPrice: string;
  order: string;
}>;
export const OWN: Side = {
  rep: 'priya',
  admin: 'paula',
  seller: 'diego',
  partnerId: ALDER.orgId,
  distributorId: MERIDIAN.orgId,
  quantity: 2,
  unitPrice: '840000',
  order: 'PO-77120',
};
export const FOREIGN: Side = {
  rep: 'bruno',
  admin: 'bea',
  seller: 'dana',
  partnerId: BOREAL.orgId,
  distributorId: FOREIGN_DISTRIBUTOR.orgId,
  quantity: 3,
  unitPrice: '838300',
  order: 'PO-99431',
};
