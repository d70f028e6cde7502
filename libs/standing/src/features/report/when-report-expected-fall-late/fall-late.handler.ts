import { BusCommand, notes, type Noted } from '@channel/runtime';
import { expectedReportDecider, type ExpectedReport, type FallLate } from '../../../domain/report/report';

export class FallLateCommand extends BusCommand<Noted<FallLate>, never, ExpectedReport> {}
export const FallLateHandler = notes(FallLateCommand, expectedReportDecider, {
  type: 'FallLate',
  id: 'expectedReportId',
});
