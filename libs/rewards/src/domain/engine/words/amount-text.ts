import { decimalText, type Money } from '@channel/kernel';

/** `USD 1,250.00` */
export const amountText = (amount: Money): string =>
  `${amount.currency} ${decimalText(amount).replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',')}`;
