import { moneyJson, moneyText, type Money } from '@channel/kernel';

/** `USD 1,250.00` */
export const amountText = (amount: Money): string => moneyText(moneyJson(amount));
