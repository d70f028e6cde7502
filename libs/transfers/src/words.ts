import { decimalText, parseMoney, type MoneyJson } from '@channel/kernel';
import type { Lack } from './domain/holding/holding.events';

/** `USD 3000.00` */
export const amountText = (amount: MoneyJson): string =>
  `${amount.currency} ${decimalText(parseMoney(amount))}`;

const BECAUSE = { missing: 'there is none', 'not-prior': 'it was not sent before' } as const;
export const lackText = (lacks: readonly Lack[]): string =>
  lacks.map(({ mail, because }) => `of the ${mail} ${BECAUSE[because]}`).join('; ');
