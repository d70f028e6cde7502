import type { Language } from '@channel/kernel';
import type { ZeroReason } from './lines';
import type { Computed } from './methods';
import { ZERO_REASONS_DE } from './words/zero-reasons.de';
import { ZERO_REASONS_EN } from './words/zero-reasons.en';

/** Why a line earns nothing, or less than its rule would give, and what helps. */
export type ZeroExplanation = Readonly<{ code: ZeroReason; reason: string; remedy: string }>;

const REASONS = { en: ZERO_REASONS_EN, de: ZERO_REASONS_DE };

/** Every reason of a line with its figures, in the order in which they are reported. */
export const explained = (computed: Computed, language: Language = 'en'): readonly ZeroExplanation[] =>
  computed.codes.map((code) => ({ code, ...REASONS[language][code](computed) }));
