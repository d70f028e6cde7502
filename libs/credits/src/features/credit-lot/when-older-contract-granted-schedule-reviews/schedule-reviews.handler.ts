import { LotBusCommand, runsOnLot } from '../../../credit-lot-desk';

/** Sent by an automation: the days by which the reviews of an older contract are held. */
export class ScheduleReviewsCommand extends LotBusCommand<'ScheduleReviews'> {}

export const ScheduleReviewsHandler = runsOnLot(ScheduleReviewsCommand, 'ScheduleReviews');
