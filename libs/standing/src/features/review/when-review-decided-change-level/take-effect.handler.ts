import { BusCommand, notes, type Noted } from '@channel/runtime';
import type { Review } from '../../../domain/review/review';
import type { TakeEffect } from '../../../domain/review/review.commands';
import { reviewDecider } from '../../../domain/review/review.decider';

export class TakeEffectCommand extends BusCommand<Noted<TakeEffect>, never, Review> {}
export const TakeEffectHandler = notes(TakeEffectCommand, reviewDecider, {
  type: 'TakeEffect',
  id: 'reviewId',
});
