import { addDays, endOfDay, needsReason, refuse, type Act, type Day, type Refusal } from '@channel/kernel';
import type { RegisteredDeal } from './deal';
import type { ProtectionTerms, QuoteNow } from './deal.commands';
import type { DealTypeName, Reminder } from './deal.events';

/** Every type that a registration can have. */
export const DEAL_TYPES = ['partner-value', 'new-opportunity'] as const satisfies readonly DealTypeName[];

/** What an order of a registration can be for. */
export const ORDER_USES = ['resale', 'nfr'] as const satisfies readonly RegisteredDeal['orderUse'][];

// Rules that several decisions share; each code is raised in one place.

export const notOpen = ({ status, stage, closure }: RegisteredDeal): Refusal<'DEAL_NOT_OPEN'> =>
  refuse('DEAL_NOT_OPEN', `The registration is ${closure?.code ?? status}, stage ${stage}.`);

/** G23: an unmet requirement of the partner's level stops what the level gives. */
export const stopped = (requirements: readonly string[]): Refusal<'PARTNER_NOT_ELIGIBLE'> =>
  refuse(
    'PARTNER_NOT_ELIGIBLE',
    `The partner does not meet what its level asks for: ${requirements.join(', ')}. Its standing says what is missing.`,
    requirements.map((requirement) => ({
      code: 'REQUIREMENT_UNMET',
      detail: `The requirement ${requirement} is not met today.`,
    })),
  );

/** J110: a deal is inside the region of the enrolment and the territory of the agreement; which of the two it is not in. */
export const outsideOf = (
  { regions, territory = regions }: Readonly<{ regions: readonly string[]; territory?: readonly string[] }>,
  region: string,
): Readonly<{ what: string; known: readonly string[] }> | undefined => {
  if (!regions.includes(region)) return { what: 'region that the enrolment authorises', known: regions };
  return territory.includes(region)
    ? undefined
    : { what: 'region of the territory that the agreement covers', known: territory };
};

export const withoutReason = (text: string): Refusal<'REASON_MISSING'> | undefined =>
  needsReason(text, 'Say why, in words that the partner can read.');

export const withoutEvidence = (text: string): Refusal<'EVIDENCE_MISSING'> | undefined =>
  text.trim() === '' ? refuse('EVIDENCE_MISSING', 'Name the evidence.') : undefined;

/** SD2: who submitted it, or pursues the customer for the vendor, decides nothing about it, whatever roles that person has. */
export const ownRegistration = (
  { by }: Act,
  { submittedBy }: RegisteredDeal,
  rivals: readonly string[] = [],
): Refusal<'CONFLICT_OF_INTEREST'> | undefined =>
  by === submittedBy
    ? refuse('CONFLICT_OF_INTEREST', 'Who submitted a registration does not decide it.')
    : rivals.includes(by)
      ? refuse('CONFLICT_OF_INTEREST', 'Who pursues the customer for the vendor does not decide it.')
      : undefined;

/** With the vendor, one way or the other. */
export const isUndecided = ({ status }: RegisteredDeal): boolean =>
  status === 'submitted' || status === 'in_review' || status === 'information_requested';

/** Approved, and neither won, lost nor closed. */
export const isRunning = ({ status, stage, closure }: RegisteredDeal): boolean =>
  status === 'approved' && stage !== 'won' && stage !== 'lost' && closure === null;

/** The end of a window and the notices before it, computed together and kept (T5). Those that passed are left out. */
export const windowUntil = (
  protectedUntilOn: Day,
  today: Day,
  { timeZone, reminderDays }: ProtectionTerms,
): Readonly<{ protectedUntilOn: Day; protectionEndsAt: string; reminders: readonly Reminder[] }> => ({
  protectedUntilOn,
  protectionEndsAt: endOfDay(protectedUntilOn, timeZone),
  reminders: reminderDays
    .filter((daysBefore) => addDays(protectedUntilOn, -daysBefore) > today)
    // The first instant of the day.
    .map((daysBefore) => ({
      daysBefore,
      at: endOfDay(addDays(protectedUntilOn, -daysBefore - 1), timeZone),
    })),
});

export const inFuture = (day: string, today: string): Refusal<'DAY_IN_FUTURE'> | undefined =>
  day > today ? refuse('DAY_IN_FUTURE', `${day} is after today, ${today}.`) : undefined;

/** What ends a registration names what it held. */
export const endingOf = ({
  dealId,
  partnerId,
  number,
  claims,
  orderUse,
}: RegisteredDeal): Readonly<{
  dealId: string;
  partnerId: string;
  number: string;
  opportunityIds: readonly string[];
  orderUse?: 'nfr';
}> => ({
  ...{ dealId, partnerId, number, opportunityIds: Object.keys(claims) },
  ...(orderUse === 'nfr' ? { orderUse } : {}),
});

export const withoutOrder = (orderNumber: string): Refusal<'ORDER_REFERENCE_MISSING'> | undefined =>
  orderNumber.trim() === '' ? refuse('ORDER_REFERENCE_MISSING', 'Give the number of the order.') : undefined;

/** By the partner whose the deal is: one that was reassigned keeps the quotes of the partner before. */
export const isAccepted = (
  quote: QuoteNow | null,
  { dealId, partnerId }: RegisteredDeal,
): quote is QuoteNow =>
  quote?.status === 'accepted' && quote.dealId === dealId && quote.partnerId === partnerId;
