import { addDays, refuse, type Day, type Refusal } from '@channel/kernel';

/** From today on one person says what holds (G61); what held before may have been paid. */
export const pastNeedsCorrection = (day: Day, on: Day): Refusal<'CORRECTION_REQUIRED'> | undefined =>
  day < on
    ? refuse(
        'CORRECTION_REQUIRED',
        `${day} is past, ${addDays(on, -1)} and before may be paid: prepare a correction, which a finance approver approves.`,
      )
    : undefined;
