import { asSentence, germanDay as day, type EventTable } from '@channel/kernel';
import type { ReviewEvent, ReviewOutcome } from '../../../domain/review/review.events';

const DECIDED: Readonly<Record<ReviewOutcome, (level: string) => string>> = {
  keep: (level) => `behält die Stufe ${level}`,
  up: (level) => `steigt auf zur Stufe ${level}`,
  down: (level) => `steigt ab zur Stufe ${level}`,
};
const CAUSES = { regular: 'regelmäßige', 'off-cycle': 'außerordentliche' } as const;

export const REVIEW_SENTENCES_DE: EventTable<ReviewEvent, string> = {
  ReviewScheduled: ({ dueOn, cause, reason }) =>
    `Die ${CAUSES[cause]} Überprüfung zum ${day(dueOn)} wurde angesetzt.${reason === null ? '' : ` ${reason}`}`,
  ReviewFellDue: ({ dueOn }) => `Ihr Tag, der ${day(dueOn)}, ist gekommen.`,
  ReviewStarted: ({ snapshot, decideByOn }) =>
    `Beurteilt zum Stand vom ${day(snapshot.on)} nach Fassung ${String(snapshot.definitionVersion)}, zu entscheiden bis ${day(decideByOn)}.`,
  ReviewDecided: ({ outcome, level, effectiveOn, reason, appealUntilOn }) =>
    `Der Partner ${DECIDED[outcome](level)}, ab ${day(effectiveOn)}: ${asSentence(reason)} Ein Einspruch ist bis ${day(appealUntilOn)} möglich.`,
  ReviewTookEffect: ({ effectiveOn }) => `Die Entscheidung gilt seit ${day(effectiveOn)}.`,
  ReviewAppealed: ({ reason, evidence }) =>
    `Der Partner hat Einspruch erhoben: ${asSentence(reason)} Sein Nachweis: ${evidence}`,
};
