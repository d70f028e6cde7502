import { is, view, type ViewOf } from '@channel/http';
import { invariant, type Instant } from '@channel/kernel';
import { KIND_ACTS } from './definition/partnership';
import { RECORD_KINDS } from './domain/terms/record-words';
import { statusOn, termsAt, versionOf, type Terms, type TermsVersion } from './domain/terms/terms';

export const LATEST = ['draft', 'submitted', 'returned', 'withdrawn', 'approved'] as const;
const status = is.oneOf([...LATEST, 'in_force', 'superseded', 'ended']);

/** What a command on a version answers. */
export const versionStateView = view('ProgrammeVersionState', {
  programmeId: is.id,
  version: is.count,
  status,
  effectiveFrom: is.day,
});

const summary = {
  version: is.count,
  status,
  title: is.text,
  effectiveFrom: is.day,
  draftedBy: is.id,
  draftedAt: is.instant,
  submittedBy: is.id.nullable(),
  approvedBy: is.id.nullable(),
  approvedAt: is.instant.nullable(),
};
const versionSummaryView = view('ProgrammeVersionSummary', summary);
export const versionsView = view('ProgrammeVersions', {
  data: is.listOf(versionSummaryView).describe('The newest first.'),
  page: view('WholePage', { hasMore: is.flag }),
});
export const versionView = view('ProgrammeVersion', {
  programmeId: is.id,
  ...summary,
  definition: is.document('The programme as data; its form is programme-definition.schema.json.'),
});
export const programmeRowView = view('Programme', {
  id: is.id,
  title: is.text,
  currency: is.currency,
  versions: is.count,
  latestStatus: is.oneOf(LATEST),
  approvedVersions: is.count,
});

const offeredView = view('OfferedChoice', {
  id: is.text,
  name: is.text,
  from: is.day,
  until: is.day.nullable(),
});
export const choicesView = view('ProgrammeChoices', {
  programmeId: is.id,
  on: is.day,
  version: is.count,
  currency: is.currency.describe('Of limits, targets and statements.'),
  timeZone: is.text.describe('In which an instant is a day (T4), such as `Europe/Berlin`.'),
  regions: is.listOf(is.text),
  kinds: is
    .listOf(view('KindChoice', { id: is.text, name: is.text, may: is.listOf(is.oneOf(KIND_ACTS)) }))
    .describe('Kinds of organisations and categories of alliances, with what each may do.'),
  segments: is.listOf(is.text),
  tenderSegments: is.listOf(is.text).describe('Segments whose registrations say whether a tender is out.'),
  countryTiers: is.listOf(is.text),
  dealTypes: is.listOf(view('DealTypeChoice', { id: is.text, criteria: is.text })),
  rejectionReasons: is.listOf(is.text),
  productLines: is.listOf(is.text),
  families: is.listOf(view('FamilyChoice', { id: is.text, name: is.text, productLine: is.text })),
  roles: is.listOf(
    view('RoleChoice', {
      id: is.text,
      name: is.text,
      levels: is.listOf(view('LevelChoice', { id: is.text, name: is.text, rank: is.count })),
    }),
  ),
  specialisations: is.listOf(
    view('SpecialisationChoice', {
      id: is.text,
      name: is.text,
      kind: is.oneOf(['product', 'service', 'operate']),
    }),
  ),
  activityTypes: is
    .listOf(
      view('ActivityTypeChoice', {
        id: is.text,
        share: is.decimal.describe('Percent of the budget that the vendor pays.'),
        proofs: is.listOf(view('ProofChoice', { proof: is.text, advert: is.flag })),
      }),
    )
    .describe('What marketing money is asked for, and the checklist of its claims.'),
  requestLeadDays: is.count.describe('Days from a request for marketing money to the begin of its activity.'),
  fastTrack: view('FastTrackChoices', {
    leadDays: is.count.describe('The same with one of them.'),
    vendors: is.listOf(offeredView),
    templates: is.listOf(offeredView),
  }).describe('Pre-approved marketing vendors and campaign templates.'),
  pointEvents: is
    .listOf(view('PointEventChoice', { event: is.text, points: is.count }))
    .describe('What flex points are earned with.'),
  records: is
    .listOf(
      view('RecordChoice', {
        kind: is.oneOf(RECORD_KINDS),
        name: is.text,
        values: is.listOf(is.text).describe('Of an attribute, the least first.'),
      }),
    )
    .describe('What of a partner is kept on record.'),
  operate: view('OperateChoices', {
    obligations: is.listOf(is.text).describe('What who applies accepts.'),
    checklist: is.listOf(is.text).describe('What is looked at in a support centre.'),
  }).describe('Of Operate Specialists.'),
  creditServices: is.listOf(is.text).describe('What service credits buy.'),
  outlookShownToReps: is.flag.describe(
    'Whether people who register deals see what their organisation may expect.',
  ),
});

const ruleView = view('ProgrammeRule', {
  topic: is.text,
  text: is.sentence,
  sources: is.listOf(is.text).describe('Lines of the documents, decision, or sample.'),
  sample: is.flag.describe('Rests on a value that no document gives.'),
  applied: is.flag.describe('False: announced, and nothing applies it yet.'),
});
export const rulesView = view('ProgrammeRules', {
  programmeId: is.id,
  on: is.day,
  version: is.count,
  title: is.text,
  effectiveFrom: is.day,
  documents: is.listOf(
    view('ProgrammeDocument', { id: is.text, title: is.text, number: is.text, edition: is.text }),
  ),
  rules: is.listOf(ruleView),
});

export const viewOfState =
  (version: number, at: Instant) =>
  (terms: Terms): ViewOf<typeof versionStateView> => {
    const known = versionOf(terms, version);
    invariant(known !== undefined && terms.programmeId !== null, 'a version that is shown was drafted');
    const { status: now, effectiveFrom } = summaryOf(terms, known, at);
    return { programmeId: terms.programmeId, version, status: now, effectiveFrom };
  };

export const summaryOf = (
  terms: Terms,
  version: TermsVersion,
  at: Instant,
): ViewOf<typeof versionSummaryView> => {
  const { definition, draftedBy, draftedAt, submittedBy, approvedBy, approvedAt } = version;
  return {
    version: version.version,
    status: statusOn(terms, version, termsAt(terms, at).day),
    title: definition.title,
    effectiveFrom: definition.effectiveFrom,
    ...{ draftedBy, draftedAt, submittedBy, approvedBy, approvedAt },
  };
};
