import type { Day } from '@channel/kernel';
import type { KeptRecord, RecordKind } from '../partner/kept-record';
import type { DatedLevel } from '../partner/dated-level';
import type { EnrolledPartner } from '../partner/partner';
import type { Dated, RoleFacts, StandingFacts } from './standing.facts';

/** Which record a fact of the enrolment is: the evidence that answers name. */
export type EnrolmentRecord =
  | Readonly<{ kind: 'invitation' | 'terms' }>
  | Readonly<{ kind: 'level'; role: string | null; effectiveOn: Day }>
  | Readonly<{ kind: 'specialisation'; specialisation: string; fromOn: Day }>;

/** Days of the enrolment that the partner's state does not keep. */
export type EnrolmentDays = Readonly<{ invitedOn: Day; signedOn: Day | null }>;
export type EnrolmentFacts = Pick<
  StandingFacts,
  | 'role'
  | 'otherRoles'
  | 'entry'
  | 'countryTier'
  | 'regions'
  | 'levels'
  | 'specialisations'
  | 'documents'
  | 'approvals'
  | 'attributes'
  | 'obligations'
  | 'contacts'
>;

/**
 * What the enrolment of a partner says about its standing. A partner has entered once it has a level and has signed: on the later of
 * the two days (7.10).
 */
export const enrolmentFactsOf = (
  partner: EnrolledPartner,
  { invitedOn, signedOn }: EnrolmentDays,
  idOf: (record: EnrolmentRecord) => string,
): EnrolmentFacts => {
  const { countryTier, specialisations, records } = partner;
  const further = partner.furtherRoles.map((one) => roleFactsOf(one, one.role, idOf));
  return {
    ...roleFactsOf(partner, null, idOf),
    ...(further.length === 0 ? {} : { otherRoles: further }),
    countryTier,
    specialisations: specialisations.map(({ id: specialisation, fromOn, untilOn }) => ({
      id: idOf({ kind: 'specialisation', specialisation, fromOn }),
      ...{ from: fromOn, to: untilOn, specialisation },
    })),
    documents: [
      dated(idOf({ kind: 'invitation' }), invitedOn, 'invitation'),
      ...(signedOn === null ? [] : [dated(idOf({ kind: 'terms' }), signedOn, 'programme-terms')]),
      ...ofKind(records, 'document').map(({ name: document, ...days }) => ({ ...days, document })),
    ],
    approvals: ofKind(records, 'approval').map(({ name: approval, ...days }) => ({ ...days, approval })),
    attributes: ofKind(records, 'attribute').map(({ name: attribute, ...days }) => ({ ...days, attribute })),
    obligations: ofKind(records, 'obligation').map(({ name: obligation, ...days }) => ({
      ...days,
      obligation,
    })),
    contacts: ofKind(records, 'contact').map(({ name: contact, value: personId, ...days }) => ({
      ...{ ...days, contact, personId },
    })),
  };
};

type Enrolment = Pick<EnrolledPartner, 'role' | 'regions' | 'levels' | 'enteredOn'>;
/** @param of the further role that it is, `null` for the first */
const roleFactsOf = (
  { role, regions, levels, enteredOn }: Enrolment,
  of: string | null,
  idOf: (record: EnrolmentRecord) => string,
): RoleFacts => {
  const entered = levels[0];
  return {
    ...{ role, regions },
    entry: enteredOn === null || entered === undefined ? null : { on: enteredOn, level: entered.level },
    levels: oneAfterTheOther(levels).flatMap(({ level, from, to }) =>
      level === null
        ? []
        : [{ id: idOf({ kind: 'level', role: of, effectiveOn: from }), from, to, role, level }],
    ),
  };
};

const ofKind = (records: readonly KeptRecord[], wanted: RecordKind) =>
  records
    .filter(({ kind }) => kind === wanted)
    .map(({ recordId: id, name, value, fromOn: from, untilOn: to }) => ({
      ...{ id, name, value: value ?? '', from, to },
    }));

const dated = (id: string, from: Day, document: string): Dated<{ document: string }> => ({
  ...{ id, from, to: null, document },
});

/** Each level until the next one begins; of two on one day the later decision counts. */
const oneAfterTheOther = (levels: readonly DatedLevel[]) => {
  const byDay = new Map(levels.map(({ effectiveOn, level }) => [effectiveOn, level]));
  const days = [...byDay.keys()].toSorted();
  return days.map((from, index) => ({ level: byDay.get(from) ?? null, from, to: days[index + 1] ?? null }));
};
