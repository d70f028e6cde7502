import { BusCommand, notes, type Noted } from '@channel/runtime';
import type { Review } from '../../../domain/review/review';
import type { FallDue } from '../../../domain/review/review.commands';
import { reviewDecider } from '../../../domain/review/review.decider';

export class FallDueCommand extends BusCommand<Noted<FallDue>, never, Review> {}
export const FallDueHandler = notes(FallDueCommand, reviewDecider, { type: 'FallDue', id: 'reviewId' });
