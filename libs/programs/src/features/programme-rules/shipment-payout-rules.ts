import type { ProgrammeDefinition } from '../../domain/terms/definition';
import { inWords, list, sentence, type RuleSentence } from './rule-sentence';

export const posAndPayoutRules = ({
  pos,
  match,
  outlier,
  shipAndDebit,
  reward,
  payout,
  fx,
}: ProgrammeDefinition): readonly RuleSentence[] => [
  sentence(
    'shipment',
    `A quarter begins to close ${String(pos.graceBusinessDays.value)} business days after its end.`,
    pos.graceBusinessDays,
  ),
  sentence(
    'shipment',
    pos.serialsRequired.value
      ? 'Sales of serialised products report a serial number for each unit.'
      : 'Serial numbers may be left out.',
    pos.serialsRequired,
  ),
  sentence(
    'payout',
    `A statement is payable when the partner accepts it, or after ${String(reward.acceptanceDays.value)} days.`,
    reward.acceptanceDays,
  ),
  sentence('payout', `Less than ${inWords(payout.minimum.value)} is carried over.`, payout.minimum),
  sentence(
    'payout',
    `A batch above ${inWords(payout.secondApproverAbove.value)} needs a second approver.`,
    payout.secondApproverAbove,
  ),
  sentence(
    'payout',
    `A new account can be paid to after ${String(payout.coolingBusinessDays.value)} business days.`,
    payout.coolingBusinessDays,
  ),

  sentence(
    'payout',
    `Sales in other currencies earn at the ${fx.earningRate.value.replaceAll('-', ' ')}; a payout is converted at the rate of the ${fx.payoutRate.value.replaceAll('-', ' ')}.`,
    fx.earningRate,
    fx.payoutRate,
  ),
  sentence(
    'payout',
    `A rate that differs by more than ${fx.jumpWarning.value} % from the last approved one is confirmed by name.`,
    fx.jumpWarning,
  ),
  sentence('payout', `Paid is the ${payout.payee.value}.`, payout.payee),
  ...(payout.shownToReps === undefined
    ? []
    : [
        sentence(
          'payout',
          payout.shownToReps.value
            ? 'People who register deals see what their organisation may expect.'
            : 'What an organisation may expect is shown to its finance people and administrators only.',
          payout.shownToReps,
        ),
      ]),
  sentence(
    'shipment',
    `A report is due on business day ${String(pos.dueBusinessDay.value)} of the next month.`,
    pos.dueBusinessDay,
  ),
  ...(pos.reminderDays === undefined
    ? []
    : [
        sentence(
          'shipment',
          `Who has not sent it is reminded ${list(pos.reminderDays.value)} days before.`,
          pos.reminderDays,
        ),
      ]),
  sentence(
    'shipment',
    `A line without a deal number is matched from a score of ${match.auto.value} and suggested from ${match.suggest.value}; two candidates within ${match.tie.value} go to a person.`,
    match.auto,
    match.suggest,
    match.tie,
  ),
  sentence(
    'shipment',
    `The score is ${match.weights.value.customer} customer name, ${match.weights.value.domain} domain, ${match.weights.value.product} part of the bill of materials, ${match.weights.value.window} ship day from approval to ${String(match.windowDaysAfterProtection.value)} days after the protection.`,
    match.weights,
    match.windowDaysAfterProtection,
  ),
  sentence(
    'shipment',
    `A line is held for confirmation above a quantity of ${String(outlier.quantityAbove.value)}, above ${inWords(outlier.amountAbove.value)}, or at a unit price outside ${outlier.pricePercentOfList.value.from} to ${outlier.pricePercentOfList.value.to} % of list.`,
    outlier.quantityAbove,
    outlier.amountAbove,
    outlier.pricePercentOfList,
  ),
  sentence(
    'shipment',
    shipAndDebit.enabled.value
      ? 'Ship-and-debit claims are checked.'
      : 'Ship-and-debit is not part of this programme.',
    shipAndDebit.enabled,
  ),
];
