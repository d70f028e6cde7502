import { defineMessages } from '../../shared/i18n/messages';

/** The dialogs about disputes of a claim: of its rejection, and of what was cut of it. */
export const disputeMessages = defineMessages(
  {
    disputeTitle: 'Dispute the rejection of {number}?',
    disputeConsequence: 'A lead who did not reject it looks again. It can be disputed once.',
    disputeAct: 'Dispute it',
    decideDisputeTitle: 'Decide the dispute about {number}',
    decideDisputeConsequence:
      'Taken back, the claim of {partner} over {amount} is reviewed again; left, it stays rejected.',
    decideDisputeAct: 'Decide it',
    takeBack: 'Take the rejection back',
    leaveIt: 'Leave it rejected',
    disputeCutTitle: 'Dispute what was cut of {number}?',
    disputeCutConsequence:
      'What was approved is paid as before. A lead who did not cut it looks again. It can be disputed once.',
    disputeCutAct: 'Dispute it',
    decideCutTitle: 'Decide what was cut of {number}',
    decideCutConsequence:
      '{partner} is paid what you grant as a claim of its own, if the fund has it; what you do not grant stays cut.',
    decideCutAct: 'Decide it',
    grantMore: 'Grant of what was cut',
    leaveCut: 'Leave it cut',
    lineGranted: 'Granted of invoice {number}',
    decision: 'Decision',
  },
  {
    disputeTitle: 'Die Ablehnung von {number} bestreiten?',
    disputeConsequence: 'Eine Leitung, die nicht abgelehnt hat, sieht es noch einmal an. Das geht einmal.',
    disputeAct: 'Bestreiten',
    decideDisputeTitle: 'Über den Einspruch zu {number} entscheiden',
    decideDisputeConsequence:
      'Zurückgenommen, wird die Abrechnung von {partner} über {amount} neu geprüft; sonst bleibt sie abgelehnt.',
    decideDisputeAct: 'Entscheiden',
    takeBack: 'Ablehnung zurücknehmen',
    leaveIt: 'Abgelehnt lassen',
    disputeCutTitle: 'Die Kürzung von {number} bestreiten?',
    disputeCutConsequence:
      'Was genehmigt ist, wird wie vorgesehen bezahlt. Eine Leitung, die nicht gekürzt hat, sieht es noch einmal an. Das geht einmal.',
    disputeCutAct: 'Bestreiten',
    decideCutTitle: 'Über die Kürzung von {number} entscheiden',
    decideCutConsequence:
      '{partner} bekommt, was Sie bewilligen, als eigene Abrechnung, wenn der Fonds es hat; der Rest bleibt gekürzt.',
    decideCutAct: 'Entscheiden',
    grantMore: 'Von der Kürzung bewilligen',
    leaveCut: 'Gekürzt lassen',
    lineGranted: 'Bewilligt von Rechnung {number}',
    decision: 'Entscheidung',
  },
);
