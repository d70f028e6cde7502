import { z } from 'zod';
import {
  choice,
  count,
  family,
  flag,
  key,
  listOf,
  oneOrMore,
  row,
  sourced,
  text,
  type Described,
} from './vocabulary';

/** O5, O7: a product certification of Operate Specialists, which each is granted by itself, and what it covers. */
export const operateCertification = z.strictObject({
  id: key,
  name: text,
  rows: oneOrMore(row),
  /** The set of requirements that its contract rests on. */
  requirements: sourced(key),
  families: sourced(oneOrMore(family)),
});
export type OperateCertification = Described<typeof operateCertification>;

/** O17: a service of the vendor that is ordered like any part. */
export const serviceOffer = z.strictObject({
  id: key,
  rows: oneOrMore(row),
  name: sourced(text),
  /** Whether it comes for a fee beside the two that every Operate Specialist offers. */
  forFee: sourced(flag),
  /** How the part numbers of it begin. */
  partsBeginWith: sourced(listOf(text)),
  /** O18: absent: every partner may order it (O6, O37). */
  onlyFor: sourced(choice('operate-specialist')).exactOptional(),
  /** The set of requirements that it needs beside that; absent: none. */
  needs: sourced(key).exactOptional(),
});
export type ServiceOffer = Described<typeof serviceOffer>;

/** C1: what a customer has under contract for its units, by how the part numbers of it begin. */
export const serviceContractKind = z.strictObject({
  id: key,
  rows: oneOrMore(row),
  name: sourced(text),
  partsBeginWith: sourced(listOf(text)),
  /** The kind that the same customer has to have; absent: none. */
  needs: sourced(key).exactOptional(),
});
export type ServiceContractKind = Described<typeof serviceContractKind>;

export const serviceContractTerms = z.strictObject({
  kinds: listOf(serviceContractKind),
  /** C10: for how many months a part is, by how its number ends; absent: whoever puts it under contract says it. */
  termMonths: sourced(listOf(z.strictObject({ partsEndWith: text, months: count }))).exactOptional(),
  /** J72: days before its end on which the renewal of a contract is told. */
  renewalNoticeDays: sourced(listOf(count)),
  /** J52: for so many days the prices of a renewal quote hold. */
  renewalQuoteDays: sourced(count),
});
export type ServiceContractTerms = Described<typeof serviceContractTerms>;
