import type { ProgrammeDefinition } from '../../domain/terms/definition';
import { grantableOf } from '../../domain/terms/specialisations';
import { operateChecklistOf, RECORD_KINDS, recordWordsOf } from '../../domain/terms/record-words';

/** What a request may name, in the words of the programme: each list is what a refusal of another value names. */
export const choicesIn = (definition: ProgrammeDefinition) => {
  const { names, values } = recordWordsOf(definition);
  return {
    ...valuesIn(definition),
    specialisations: grantableOf(definition),
    operate: {
      obligations: definition.operate.obligations.value,
      checklist: operateChecklistOf(definition),
    },
    records: RECORD_KINDS.flatMap((kind) =>
      names[kind].map((name) => ({ kind, name, values: kind === 'attribute' ? (values[name] ?? []) : [] })),
    ),
  };
};

const valuesIn = ({
  currency,
  calendar,
  regions,
  segments,
  countryTiers,
  deal,
  families,
  roles,
  mdf,
  flex,
  credits,
  kinds,
  payout,
}: ProgrammeDefinition) => ({
  currency,
  timeZone: calendar.timeZone.value,
  regions: regions.value,
  kinds: (kinds ?? []).map(({ id, name, may }) => ({ id, name, may: may.value })),
  segments: segments.value,
  tenderSegments: deal.tenderSegments?.value ?? [],
  countryTiers: countryTiers.value,
  dealTypes: deal.types.value,
  rejectionReasons: deal.rejectionReasons.value,
  productLines: [...new Set(families.value.map(({ productLine }) => productLine))],
  families: families.value,
  roles: roles.map(({ id, name, levels }) => ({ id, name, levels: levels.value })),
  activityTypes: mdf.activityTypes.value.map(({ id, share, proofs }) => ({
    ...{ id, share: share ?? mdf.vendorShare.value, proofs },
  })),
  requestLeadDays: mdf.requestLeadDays.value,
  fastTrack: {
    ...{ vendors: mdf.fastTrack.vendors.value, templates: mdf.fastTrack.templates.value },
    leadDays: mdf.fastTrack.leadDays.value,
  },
  pointEvents: flex.catalogue.value,
  creditServices: credits.services.uses.value.map(({ id }) => id),
  outlookShownToReps: payout.shownToReps?.value ?? false,
});
