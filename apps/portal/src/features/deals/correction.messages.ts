import { defineMessages } from '../../shared/i18n/messages';

export const dealCorrectionMessages = defineMessages(
  {
    wonFact: 'It was won on {day}',
    closedFact: 'The order {order} is of {day}',
    typeFact: 'It was {type}',
    kind: 'What was wrong',
    kind_won: 'the day on which it was won',
    kind_closed: 'the order and its day',
    kind_type: 'the type that was approved',
    day: 'The right day',
    order: 'The right number of the order',
    type: 'The right type',
    correct: 'Correct the past',
    correctTitle: 'Correct the past of {number}',
    correctConsequence:
      'The amounts that it moves are computed and shown here; a finance approver approves it. The partner can read the reason.',
    correctAct: 'Prepare the correction',
  },
  {
    wonFact: 'Gewonnen wurde am {day}',
    closedFact: 'Die Bestellung {order} ist vom {day}',
    typeFact: 'Der Deal war {type}',
    kind: 'Was falsch war',
    kind_won: 'der Tag des Gewinns',
    kind_closed: 'die Bestellung und ihr Tag',
    kind_type: 'die genehmigte Art',
    day: 'Der richtige Tag',
    order: 'Die richtige Bestellnummer',
    type: 'Die richtige Art',
    correct: 'Vergangenes berichtigen',
    correctTitle: 'Vergangenes von {number} berichtigen',
    correctConsequence:
      'Die Beträge, die sich ändern, stehen berechnet hier; die Finanzfreigabe genehmigt. Der Partner kann die Begründung lesen.',
    correctAct: 'Berichtigung vorbereiten',
  },
);
