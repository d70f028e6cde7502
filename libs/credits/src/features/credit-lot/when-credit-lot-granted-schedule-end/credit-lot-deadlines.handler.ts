import type { RefusalsOf } from '@channel/kernel';
import { BusCommand, notes, type Noted } from '@channel/runtime';
import type { CreditLot } from '../../../domain/credit-lot/credit-lot';
import type {
  ExpireCreditLot,
  NoteCreditLotEnding,
  NoteReviewAhead,
} from '../../../domain/credit-lot/credit-lot.commands';
import { creditLotDecider } from '../../../domain/credit-lot/credit-lot.decider';

/** Sent at a deadline: so many days are left. */
export class NoteCreditLotEndingCommand extends BusCommand<
  Noted<NoteCreditLotEnding>,
  RefusalsOf<NoteCreditLotEnding>,
  CreditLot
> {}
/** Sent at a deadline: a quarter's review is due in so many days. */
export class NoteReviewAheadCommand extends BusCommand<
  Noted<NoteReviewAhead>,
  RefusalsOf<NoteReviewAhead>,
  CreditLot
> {}
/** Sent when the last day is over. */
export class ExpireCreditLotCommand extends BusCommand<
  Noted<ExpireCreditLot>,
  RefusalsOf<ExpireCreditLot>,
  CreditLot
> {}

export const NoteCreditLotEndingHandler = notes(NoteCreditLotEndingCommand, creditLotDecider, {
  ...{ type: 'NoteCreditLotEnding', id: 'lotId' },
});
export const NoteReviewAheadHandler = notes(NoteReviewAheadCommand, creditLotDecider, {
  ...{ type: 'NoteReviewAhead', id: 'lotId' },
});
export const ExpireCreditLotHandler = notes(ExpireCreditLotCommand, creditLotDecider, {
  ...{ type: 'ExpireCreditLot', id: 'lotId' },
});
