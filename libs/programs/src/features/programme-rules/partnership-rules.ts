import type {
  Benefit,
  Grant,
  OperateTerms,
  ProgrammeDefinition,
  Target,
} from '../../domain/terms/definition';
import { byLevelInPlain } from './requirement-rules';
import { days, inWords, list, sentence, type RuleSentence } from './rule-sentence';

const GRANTS: Readonly<Record<Grant, string>> = {
  yes: 'yes',
  'higher-grade': 'higher grade',
  $: '$',
  $$: '$$',
  $$$: '$$$',
  $$$$: '$$$$',
  nominated: 'with a nomination',
  'upon-approval': 'while approved',
};

export const benefitRules = ({
  benefits,
  supportFlags,
  locator,
}: ProgrammeDefinition): readonly RuleSentence[] => [
  ...benefits.map(benefitRule),
  ...(locator === undefined
    ? []
    : [
        sentence(
          'benefit',
          locator.public.value
            ? 'The locator shows partners that agreed to it to everybody.'
            : 'The locator is shown to the vendor only; partners may agree to stand in it.',
          locator.public,
        ),
      ]),
  ...supportFlags.map(({ name, needs }) =>
    sentence('benefit', `${name}: ${needs.value.replaceAll('-', ' ')}.`, needs),
  ),
];
const benefitRule = ({ name, role, grants }: Benefit): RuleSentence =>
  sentence(
    'benefit',
    `${name} (${role}): ${list(Object.entries(grants.value).map(([level, grant]) => `${level} ${GRANTS[grant]}`))}.`,
    grants,
  );

export const targetRules = ({
  targets,
  serviceShare,
  achievement,
}: ProgrammeDefinition): readonly RuleSentence[] => [
  ...targets.map(targetRule),
  sentence(
    'target',
    `Least share of services: ${byLevelInPlain(serviceShare.min.value, ' %')}.`,
    serviceShare.min,
  ),
  sentence(
    'target',
    `An order counts on the day it was submitted, with its whole contract value${achievement.renewalsCount.value ? '' : ', renewals left out'}${achievement.oneRolePerLine.value ? ', for one role only' : ''}.`,
    ...[achievement.dayBy, achievement.measure, achievement.renewalsCount, achievement.oneRolePerLine],
  ),
];
const targetRule = ({ id, measure, period, perRegion, entries }: Target): RuleSentence =>
  sentence(
    'target',
    `Target ${id}, ${measure.replaceAll('-', ' ')} a ${period}${perRegion === true ? ' in each region' : ''}: ${list(
      entries.value.map(
        ({ level, countryTier, amount, count }) =>
          `${amount === undefined ? String(count) : inWords(amount)} (${level}${countryTier === undefined ? '' : `, tier ${countryTier}`})`,
      ),
    )}.`,
    entries,
  );

export const partnershipRules = (definition: ProgrammeDefinition): readonly RuleSentence[] => [
  ...reviewRules(definition),
  ...clockRules(definition),
  ...standingRules(definition),
  ...kindRules(definition),
];

/** M2, M5: one sentence a row of the table. */
const kindRules = ({
  kinds = [],
  partnerKinds,
  allianceCategories,
}: ProgrammeDefinition): readonly RuleSentence[] =>
  kinds.map(({ name, may }) =>
    sentence(
      'standing',
      may.value.length === 0
        ? `${name}: takes part with training, resources and support, and with nothing that the kinds are asked for.`
        : `${name}: may ${list(may.value.map((act) => act.replaceAll('-', ' ')))}.`,
      ...[may, partnerKinds, allianceCategories],
    ),
  );

const reviewRules = ({ review }: ProgrammeDefinition): readonly RuleSentence[] => [
  ...review.roles.map(({ role, firstMonths, everyMonths, prorated, levelChangesBy }) =>
    sentence(
      'review',
      `${role}: first review after ${String(firstMonths.value)} months, then every ${String(everyMonths.value)} months; shorter periods are prorated by ${prorated.value.replaceAll('-', ' ')}; a level changes by ${levelChangesBy.value}.`,
      ...[firstMonths, everyMonths, prorated, levelChangesBy],
    ),
  ),
  sentence(
    'review',
    `The year of a review is counted from the ${review.annualAnchor.value}.`,
    review.annualAnchor,
  ),
  sentence(
    'review',
    `Notices come ${list(review.noticeDays.value)} days before; a review is decided within ${String(review.decisionBusinessDays.value)} business days and may be appealed for ${days(review.appealDays.value)}.`,
    ...[review.noticeDays, review.decisionBusinessDays, review.appealDays],
  ),
];

const clockRules = ({ clocks, terms: { signDays } }: ProgrammeDefinition): readonly RuleSentence[] => [
  ...(signDays === undefined
    ? []
    : [
        sentence(
          'clock',
          `Who signed the terms of an older version signs those of a new one within ${days(signDays.value)} of its first day.`,
          signDays,
        ),
      ]),
  ...clocks.roles.flatMap((clock) => [
    sentence(
      'clock',
      `${clock.role}: ${days(clock.entryCertificationDays.value)} for the certifications of entry, ${days(clock.replacementDays.value)} to replace a person, ${days(clock.serviceCreationDays.value)} to create the service.`,
      ...[clock.entryCertificationDays, clock.replacementDays, clock.serviceCreationDays],
    ),
    sentence(
      'clock',
      `${clock.role}: renewal every ${String(clock.renewalYears.value)} years.`,
      clock.renewalYears,
    ),
  ]),
  sentence(
    'clock',
    `A certification that lapses has ${days(clocks.lapseGraceDays.value)} of grace; warnings come ${list(clocks.lapseWarningDays.value)} days before.`,
    clocks.lapseGraceDays,
    clocks.lapseWarningDays,
  ),
];

const standingRules = (definition: ProgrammeDefinition): readonly RuleSentence[] => {
  const { salesUpdate, people, crossRole, credentials, specialisationTerms, operate } = definition;
  const { requirements, correction } = definition;
  return [
    sentence(
      'standing',
      requirements.gateFrom.value === null
        ? 'An unmet requirement stops no benefit yet.'
        : `From ${requirements.gateFrom.value} an unmet continuous requirement stops the benefits that rest on it.`,
      requirements.gateFrom,
    ),
    ...definition.tracks.flatMap(({ name, certifications, families }) =>
      certifications.value === null || families === undefined
        ? []
        : [
            sentence(
              'standing',
              `Parts of ${list(families.value)} are opened to a provider by the certifications of ${name} (${certifications.value}).`,
              families,
              certifications,
            ),
          ],
    ),
    sentence(
      'standing',
      `A fact about the past is corrected by two people, at most ${days(correction.lookbackDays.value)} back.`,
      correction.lookbackDays,
    ),
    sentence(
      'standing',
      `The sales update of each ${salesUpdate.period.value} is attended by ${String(salesUpdate.attendees.value)} or more of a partner at ${list(salesUpdate.levels.value)}.`,
      ...[salesUpdate.attendees, salesUpdate.levels, salesUpdate.period],
    ),
    sentence(
      'standing',
      people.shareAcrossLevelRows.value
        ? 'One person may count for several rows of a level.'
        : 'A person counts for one row of a level.',
      people.shareAcrossLevelRows,
    ),
    sentence(
      'standing',
      'A partner with both roles meets the certifications of both by those of the higher level.',
      crossRole.certifications,
    ),
    sentence(
      'standing',
      `A credential is valid for ${String(credentials.years.value)} years, a superseded one for ${String(credentials.supersededYears.value)}.`,
      credentials.years,
      credentials.supersededYears,
    ),
    sentence(
      'standing',
      `Service specialisations count for ${list(specialisationTerms.servicesCountForLevels.value)}.`,
      specialisationTerms.servicesCountForLevels,
    ),
    ...operateRules(operate),
    sentence(
      'standing',
      `An Operate Specialist is at ${operate.minimumLevel.value} or higher and assessed every ${String(operate.assessedEveryMonths.value)} months.`,
      operate.minimumLevel,
      operate.assessedEveryMonths,
    ),
  ];
};

/** O5, O7, O22: what each product certification covers, and how it is come by. */
const operateRules = ({
  byInvitation,
  contract,
  certifications = [],
}: OperateTerms): readonly RuleSentence[] => [
  ...certifications.map(({ name, requirements, families }) =>
    sentence(
      'standing',
      `${name} covers ${list(families.value)}, and rests on ${requirements.value}.`,
      families,
      requirements,
    ),
  ),
  ...(contract === undefined
    ? []
    : [
        sentence(
          'standing',
          byInvitation.value
            ? `A product certification is granted to whom is invited to it, with the ${contract.value} on record.`
            : `A product certification is granted with the ${contract.value} on record.`,
          byInvitation,
          contract,
        ),
      ]),
];
