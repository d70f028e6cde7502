import { compareRational, parseDecimal, rational, type Language } from '@channel/kernel';
import type { QuietReason, ZeroReason } from './lines';
import type { Computed } from './methods';
import { QUIET_REASONS_DE, ZERO_REASONS_DE } from './words/zero-reasons.de';
import { QUIET_REASONS_EN, ZERO_REASONS_EN } from './words/zero-reasons.en';

/** Why a line earns nothing, or less than its rule would give, and what helps. */
export type ZeroExplanation = Readonly<{
  code: ZeroReason | QuietReason;
  reason: string;
  remedy: string;
}>;

const REASONS = {
  en: { ...ZERO_REASONS_EN, ...QUIET_REASONS_EN },
  de: { ...ZERO_REASONS_DE, ...QUIET_REASONS_DE },
};
const NOTHING = rational(0n);

/** Every reason of a line with its figures, in the order in which they are reported: no zero is without one. */
export const explained = (computed: Computed, language: Language = 'en'): readonly ZeroExplanation[] => {
  const { codes, amount } = computed;
  const reasons = codes.length === 0 && amount === 0n ? [quietReasonOf(computed)] : codes;
  return reasons.map((code) => ({ code, ...REASONS[language][code](computed) }));
};

const quietReasonOf = ({ base, plan, percent, banded }: Computed): QuietReason => {
  if (compareRational(base, NOTHING) === 0) return 'BASE_IS_NOTHING';
  if (plan.method.kind === 'rate' && compareRational(parseDecimal(percent ?? '0'), NOTHING) === 0)
    return 'NO_RATE';
  return banded?.total === 0n ? 'BAND_PAYS_NOTHING' : 'ROUNDED_TO_NOTHING';
};
