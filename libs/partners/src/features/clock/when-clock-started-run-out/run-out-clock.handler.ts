import { BusCommand, notes, type Noted } from '@channel/runtime';
import { clockDecider, type Clock, type EndClock } from '../../../domain/clock/clock';

export class EndClockCommand extends BusCommand<Noted<EndClock>, never, Clock> {}
export const EndClockHandler = notes(EndClockCommand, clockDecider, { type: 'EndClock', id: 'clockId' });
