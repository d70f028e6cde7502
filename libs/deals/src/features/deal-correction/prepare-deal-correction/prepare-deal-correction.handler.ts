import { answeredBy, BusCommand } from '@channel/runtime';
import type { Deal } from '../../../domain/deal/deal';
import type { DealTypeName } from '../../../domain/deal/deal.events';
import { DealCorrectionDesk, type Founded, type NotPrepared } from './deal-correction-desk';

export class CorrectWonDayCommand extends BusCommand<
  Founded & Readonly<{ wonOn: string }>,
  NotPrepared<'CorrectWonDay'>,
  Deal
> {}
export class CorrectClosingCommand extends BusCommand<
  Founded & Readonly<{ closedOn: string; orderNumber?: string; quoteId?: string }>,
  NotPrepared<'CorrectClosing'>,
  Deal
> {}
export class CorrectDealTypeCommand extends BusCommand<
  Founded & Readonly<{ dealType: DealTypeName }>,
  NotPrepared<'CorrectDealType'>,
  Deal
> {}

export const CorrectWonDayHandler = answeredBy(
  CorrectWonDayCommand,
  DealCorrectionDesk,
  (desk, { wonOn, ...founded }, meta) =>
    desk.prepare(founded, meta, 'CorrectWonDay', () => ({ fact: { kind: 'won', wonOn }, quote: null })),
);
export const CorrectClosingHandler = answeredBy(
  CorrectClosingCommand,
  DealCorrectionDesk,
  (desk, data, meta) => desk.prepare(data, meta, 'CorrectClosing', (deal) => desk.orderOf(deal, data)),
);
export const CorrectDealTypeHandler = answeredBy(
  CorrectDealTypeCommand,
  DealCorrectionDesk,
  (desk, { dealType, ...founded }, meta) =>
    desk.prepare(founded, meta, 'CorrectDealType', () => ({
      fact: { kind: 'deal-type', dealType },
      quote: null,
    })),
);
