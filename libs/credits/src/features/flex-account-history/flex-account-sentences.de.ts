import { asSentence, germanDay as day, germanDecimal, type EventTable, type Units } from '@channel/kernel';
import type { FlexAccountEvent } from '../../domain/flex-account/flex-account.events';

const points = ({ quantity }: Units): string =>
  `${germanDecimal(quantity)} ${quantity === '1' ? 'Punkt' : 'Punkte'}`;
const named = (id: string): string => id.replaceAll('-', ' ');
const LAPSED = ' Sie waren verfallen, der Stand bleibt also.';

export const FLEX_SENTENCES_DE: EventTable<FlexAccountEvent, string> = {
  FlexHalfYearOpened: ({ halfYear, firstDay, lastDay, target, definitionVersion }) =>
    `${halfYear} hat begonnen: Ziel vom ${day(firstDay)} bis ${day(lastDay)} sind ${points(target)}, nach Fassung ` +
    `${String(definitionVersion)} des Programms.`,
  FlexPointsProposed: ({ points: proposed, earningEvent, earnedOn, halfYear, evidence }) =>
    `Vorgeschlagen für ${halfYear}: ${points(proposed)} für ${named(earningEvent)} vom ${day(earnedOn)}, belegt durch ` +
    `${evidence.reference}.`,
  FlexEvidenceConfirmed: null,
  FlexEvidenceRefused: () => 'Ein Vorschlag endete: Der Nachweis wurde schon für etwas anderes verwendet.',
  FlexPointsGranted: ({ points: granted, halfYear }) => `Gutgeschrieben in ${halfYear}: ${points(granted)}.`,
  FlexPointsDeclined: ({ reason }) => `Ein Vorschlag wurde abgelehnt: ${reason}`,
  FlexReversalRequested: ({ reason }) => `Gutgeschriebene Punkte sollen zurückgenommen werden: ${reason}`,
  FlexReversalDeclined: ({ reason }) => `Gutgeschriebene Punkte bleiben, wie sie sind: ${reason}`,
  FlexPointsReversed: ({ points: reversed, lapsed, reason }) =>
    `Zurückgenommen, ${points(reversed)}: ${asSentence(reason)}${lapsed ? LAPSED : ''}`,
  FlexPointsEarned: ({ points: earned, halfYear, cause }) =>
    `Erworben in ${halfYear}: ${points(earned)} durch die Spezialisierung ${named(cause.specialisation)}, die über das Mindestmaß der Stufe hinausgeht.`,
  FlexPointsForfeited: ({ points: forfeited, lapsed, specialisation, endedOn }) =>
    `Entfallen: ${points(forfeited)}, denn die Spezialisierung ${named(specialisation)} galt nur bis ${day(endedOn)}.${lapsed ? LAPSED : ''}`,
  FlexTargetWarned: ({ lastDay, earned, target }) =>
    `Erworben sind ${points(earned)}, das Ziel sind ${points(target)}; das Halbjahr endet am ${day(lastDay)}.`,
  FlexHalfYearAssessed: ({ halfYear, earned, target, met, short, again }) =>
    `${halfYear} wurde ${again ? 'noch einmal ' : ''}abgerechnet: ${points(earned)}, Ziel ${points(target)}; ` +
    `${met ? 'das Ziel ist erreicht' : `es fehlen ${points(short)}`}.`,
  FlexPointsLapsed: ({ points: lapsed, halfYear }) => `Mit ${halfYear} verfallen: ${points(lapsed)}.`,
};
