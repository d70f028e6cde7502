import type { Sentences } from '@channel/http';
import { asSentence, type EventTable, type Units } from '@channel/kernel';
import type { FlexAccountEvent } from '../../domain/flex-account/flex-account.events';
import { FLEX_SENTENCES_DE } from './flex-account-sentences.de';

const points = ({ quantity }: Units): string => `${quantity} point${quantity === '1' ? '' : 's'}`;
const event = (earningEvent: string): string => earningEvent.replaceAll('-', ' ');

const ENGLISH: EventTable<FlexAccountEvent, string> = {
  FlexHalfYearOpened: ({ halfYear, firstDay, lastDay, target, definitionVersion }) =>
    `${halfYear} began: ${points(target)} are to be earned from ${firstDay} to ${lastDay}, by version ` +
    `${String(definitionVersion)} of the programme.`,
  FlexPointsProposed: ({ points: proposed, earningEvent, earnedOn, halfYear, evidence }) =>
    `${points(proposed)} for ${event(earningEvent)} of ${earnedOn} were proposed for ${halfYear}, shown by ` +
    `${evidence.reference}.`,
  FlexEvidenceConfirmed: null,
  FlexEvidenceRefused: () => 'A proposal ended: what shows it was used for something else before.',
  FlexPointsGranted: ({ points: granted, halfYear }) => `${points(granted)} were granted in ${halfYear}.`,
  FlexPointsDeclined: ({ reason }) => `A proposal was declined: ${reason}`,
  FlexReversalRequested: ({ reason }) => `Granted points are to be taken back: ${reason}`,
  FlexReversalDeclined: ({ reason }) => `Granted points stay as they are: ${reason}`,
  FlexPointsReversed: ({ points: reversed, lapsed, reason }) =>
    `${points(reversed)} were taken back: ${asSentence(reason)}${lapsed ? ' They had lapsed, so the balance stays.' : ''}`,
  FlexPointsEarned: ({ points: earned, halfYear, cause }) =>
    `${points(earned)} were earned in ${halfYear} by the specialisation ${event(cause.specialisation)}, which is above the minimum of the level.`,
  FlexPointsForfeited: ({ points: forfeited, lapsed, specialisation, endedOn }) =>
    `${points(forfeited)} went: the specialisation ${event(specialisation)} was held until ${endedOn}.${lapsed ? ' They had lapsed, so the balance stays.' : ''}`,
  FlexTargetWarned: ({ lastDay, earned, target }) =>
    `${points(earned)} of ${points(target)} are earned, and the half-year ends on ${lastDay}.`,
  FlexHalfYearAssessed: ({ halfYear, earned, target, met, short, again }) =>
    `${halfYear} was assessed${again ? ' again' : ''}: ${points(earned)} of ${points(target)}, ` +
    `${met ? 'the target is met' : `${points(short)} short`}.`,
  FlexPointsLapsed: ({ points: lapsed, halfYear }) => `${points(lapsed)} lapsed with ${halfYear}.`,
};

/** What happened to a partner's flex points, in words. */
export const FLEX_SENTENCES: Sentences<FlexAccountEvent> = { en: ENGLISH, de: FLEX_SENTENCES_DE };
