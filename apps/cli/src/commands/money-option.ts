import { moneyJson, parseDecimalMoney, type MoneyJson } from '@channel/kernel';
import { usageError } from '../cli-error';

/** An amount as people write it: `5000.00`. @throws CliError if it is none in that currency */
export const moneyFrom = (amount: string, currency: string): MoneyJson => {
  try {
    return moneyJson(parseDecimalMoney(amount, currency));
  } catch (error) {
    throw usageError(`An amount is written like 5000.00: ${(error as Error).message}`);
  }
};
