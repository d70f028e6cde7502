import { addDays } from '@channel/kernel';
import type { DefinitionInForce } from '@channel/programs';
import type { EnrolledPartner } from '../partner/partner';
import { NOTHING_DUE, type Due } from './clocks-due';

/**
 * 7.10, T5: a partner that signed an older version signs the one in force within `terms.signDays`; what it did not sign of
 * versions between is of no matter any more. The signature counts for all its roles, as the terms are the programme's.
 */
export const clocksOfTerms = (
  { partnerId, status, termsVersion, termsSignedOn }: EnrolledPartner,
  { version, definition: { effectiveFrom, terms } }: Pick<DefinitionInForce, 'version' | 'definition'>,
): Due => {
  if (termsVersion === null) return NOTHING_DUE;
  const clockOf = (of: number) => ({
    clock: 'new-terms' as const,
    about: `${partnerId}|terms|${String(of)}`,
  });
  const signed = termsSignedOn === null ? [] : [{ ...clockOf(termsVersion), on: termsSignedOn }];
  const passedOver = Array.from({ length: Math.max(0, version - termsVersion - 1) }, (_, index) =>
    clockOf(termsVersion + 1 + index),
  );
  const latest = clockOf(version);
  if (status !== 'active')
    return { running: [], done: signed, dropped: termsVersion < version ? [...passedOver, latest] : [] };
  const days = terms.signDays?.value ?? 0;
  return {
    running:
      termsVersion >= version || days === 0
        ? []
        : [
            {
              ...{ ...latest, partnerId, personId: null, credential: null },
              ...{ startedOn: effectiveFrom, endsOn: addDays(effectiveFrom, days) },
            },
          ],
    dropped: passedOver,
    done: signed,
  };
};
