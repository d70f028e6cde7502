import type { Sentences } from '@channel/http';
import { asSentence, type EventTable } from '@channel/kernel';
import type { ReviewEvent } from '../../../domain/review/review.events';
import { REVIEW_SENTENCES_DE } from './review-sentences.de';

const OUTCOMES = { keep: 'keeps', up: 'goes up to', down: 'goes down to' } as const;

const ENGLISH: EventTable<ReviewEvent, string> = {
  ReviewScheduled: ({ dueOn, cause, reason }) =>
    `The ${cause} review of ${dueOn} was scheduled.${reason === null ? '' : ` ${reason}`}`,
  ReviewFellDue: ({ dueOn }) => `Its day, ${dueOn}, has come.`,
  ReviewStarted: ({ snapshot, decideByOn }) =>
    `It was judged as of ${snapshot.on} by version ${String(snapshot.definitionVersion)}, to be decided by ${decideByOn}.`,
  ReviewDecided: ({ outcome, level, effectiveOn, reason, appealUntilOn }) =>
    `The partner ${OUTCOMES[outcome]} ${level} from ${effectiveOn}: ${asSentence(reason)} An appeal is possible until ${appealUntilOn}.`,
  ReviewTookEffect: ({ effectiveOn }) => `The decision is in effect since ${effectiveOn}.`,
  ReviewAppealed: ({ reason, evidence }) =>
    `The partner appealed: ${asSentence(reason)} Its proof: ${evidence}`,
};

/** A sentence for each thing that happened in a review. */
export const REVIEW_SENTENCES: Sentences<ReviewEvent> = { en: ENGLISH, de: REVIEW_SENTENCES_DE };
