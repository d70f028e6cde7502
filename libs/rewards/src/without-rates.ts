import { ProblemException } from '@channel/http';
import { FxMissing } from './calculation/reward-calculator';

/** @throws ProblemException FX_MISSING where nothing can be calculated before a rate is approved */
export const refusedWithoutRates = async <Found>(asked: Promise<Found>): Promise<Found> => {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof FxMissing) throw new ProblemException(422, 'FX_MISSING', error.message);
    throw error;
  }
};
