import type { ProgrammeDefinition } from '../../domain/terms/definition';
import { days, inWords, list, sentence, type RuleSentence } from './rule-sentence';

export const fundRules = (definition: ProgrammeDefinition): readonly RuleSentence[] => [
  ...marketingRules(definition),
  ...coopRules(definition),
  ...creditRules(definition),
];

const marketingRules = ({ mdf, coInvestment, flex }: ProgrammeDefinition): readonly RuleSentence[] => [
  sentence(
    'fund',
    `The vendor pays ${mdf.vendorShare.value} % of an approved activity${mdf.cap.value === null ? '' : `, at most ${inWords(mdf.cap.value)}`}.`,
    mdf.vendorShare,
    mdf.cap,
  ),
  ...mdf.activityTypes.value.map(({ id, share, accounting, proofs }) =>
    sentence(
      'fund',
      `${id.replaceAll('-', ' ')}${share === null ? '' : `: ${share} %`}: ${accounting.replaceAll('-', ' ')}; proofs: ${list(proofs.map(({ proof }) => proof.replaceAll('-', ' ')))}.`,
      mdf.activityTypes,
    ),
  ),
  sentence(
    'fund',
    `Fast track, ${days(mdf.fastTrack.leadDays.value)} ahead and decided within ${String(mdf.fastTrack.decisionBusinessDays.value)} business days: ${list([...mdf.fastTrack.vendors.value, ...mdf.fastTrack.templates.value].map(({ name }) => name))}.`,
    ...[mdf.fastTrack.vendors, mdf.fastTrack.templates],
    ...[mdf.fastTrack.leadDays, mdf.fastTrack.decisionBusinessDays],
  ),
  sentence(
    'fund',
    `It is requested ${days(mdf.requestLeadDays.value)} before it begins and claimed within ${days(mdf.claimDays.value)} of its end; money lapses after ${days(mdf.lotDays.value)}.`,
    ...[mdf.requestLeadDays, mdf.claimDays, mdf.lotDays],
  ),
  sentence(
    'fund',
    `A request is decided within ${String(mdf.decisionBusinessDays.value)} business days, a claim within ${String(mdf.reviewBusinessDays.value)}, and paid within ${days(mdf.paymentDays.value)}.`,
    ...[mdf.decisionBusinessDays, mdf.reviewBusinessDays, mdf.paymentDays],
  ),
  sentence(
    'fund',
    `A question is answered within ${days(mdf.answerDays.value)}, a rejected claim disputed within ${days(mdf.disputeDays.value)}; a notice comes ${list(mdf.noticeDays.value)} days before money lapses.`,
    ...[mdf.answerDays, mdf.disputeDays, mdf.noticeDays],
  ),
  sentence('fund', 'What was approved is paid although its level is lost afterwards.', mdf.levelLost),
  sentence('fund', 'A channel manager of the region approves it.', mdf.approver),
  sentence('fund', 'An advertisement shows no prices of the vendor.', mdf.advertsWithoutPrices),
  sentence(
    'fund',
    `Co-investment by signed agreement: ${list(coInvestment.levels.value)}.`,
    coInvestment.levels,
    coInvestment.agreement,
  ),
  sentence(
    'flex points',
    `${list(flex.levels.value)}: at least ${String(flex.targetPoints.value)} points a ${flex.period.value}.`,
    ...[flex.levels, flex.targetPoints, flex.period],
  ),
  sentence(
    'flex points',
    `Who is short is warned ${list(flex.noticeDays.value)} days before its end; points end with it.`,
    flex.noticeDays,
  ),
  sentence(
    'flex points',
    `Points: ${list(flex.catalogue.value.map(({ event, points }) => `${event.replaceAll('-', ' ')} ${String(points)}`))}.`,
    flex.catalogue,
  ),
];

const coopRules = ({ coop }: ProgrammeDefinition): readonly RuleSentence[] =>
  coop === undefined
    ? []
    : [
        sentence(
          'fund',
          `${coop.percent.value} % of a quarter's statement are earned on top, as marketing money of the next half-year; less than ${inWords(coop.threshold.value)} is paid as a rebate.`,
          ...[coop.percent, coop.threshold],
        ),
      ];

const creditRules = ({
  credits: { noticeDays, training, services },
}: ProgrammeDefinition): readonly RuleSentence[] => [
  sentence(
    'credit',
    `Notices come ${list(noticeDays.value)} days before credits expire, and before each quarterly review of a contract.`,
    noticeDays,
  ),
  sentence(
    'credit',
    `A training credit is worth ${inWords(training.usdPerUnit.value)} and valid ${String(training.validMonths.value)} months from the ${training.startsWith.value}; the course begins before that.`,
    ...[training.usdPerUnit, training.validMonths, training.startsWith, training.courseBeginsBeforeExpiry],
  ),
  sentence(
    'credit',
    `A service credit is valid ${String(services.validMonths.value)} months from the ${services.startsWith.value.replaceAll('-', ' ')}; ${String(services.unitsPerItem.value)} buys one of ${list(services.uses.value.map(({ id }) => id))}.`,
    ...[services.validMonths, services.startsWith, services.unitsPerItem, services.uses],
  ),
];
