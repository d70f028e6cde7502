import { answeredBy, BusCommand } from '@channel/runtime';
import type { ShipmentLine } from '../../domain/shipment-line/shipment-line';
import { LineCorrectionDesk, type Asked, type NotPrepared } from './line-correction-desk';

export class CorrectMatchCommand extends BusCommand<
  Asked<'CorrectMatch'>,
  NotPrepared<'CorrectMatch'>,
  ShipmentLine
> {}
export class CorrectReturnCommand extends BusCommand<
  Asked<'CorrectReturn'>,
  NotPrepared<'CorrectReturn'>,
  ShipmentLine
> {}

export const CorrectMatchHandler = answeredBy(CorrectMatchCommand, LineCorrectionDesk, (desk, asked, meta) =>
  desk.prepare(asked, meta, 'CorrectMatch'),
);
export const CorrectReturnHandler = answeredBy(
  CorrectReturnCommand,
  LineCorrectionDesk,
  async (desk, asked, meta) => {
    await desk.upToDate();
    return desk.prepare(asked, meta, 'CorrectReturn');
  },
);
