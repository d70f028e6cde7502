import {
  refuse,
  unlisted,
  type DatedAct,
  type Day,
  type Decision,
  type DomainCommand,
  type Refusal,
  type RefusalsOf,
} from '@channel/kernel';
import { notInvited } from './enrolment';
import type { KeptRecord, RecordWords } from './kept-record';
import type { Partner } from './partner';
import type { PartnerEvent, PartnerRecordKept } from './partner.events';
import { coversADay, overlap, staysOn } from './span';

export type KeepRecord = DomainCommand<
  'KeepRecord',
  Omit<PartnerRecordKept['data'], 'keptBy' | 'keptAt'> & Readonly<{ words: RecordWords; act: DatedAct }>,
  | 'INVITATION_REQUIRED'
  | 'NAME_UNKNOWN'
  | 'VALUE_UNKNOWN'
  | 'VALUE_MISSING'
  | 'EVIDENCE_MISSING'
  | 'DAYS_CROSSED'
  | 'ALREADY_RECORDED'
>;
export type EndRecord = DomainCommand<
  'EndRecord',
  Readonly<{ partnerId: string; recordId: string; untilOn: Day; reason: string | null; act: DatedAct }>,
  'RECORD_UNKNOWN' | 'RECORD_ENDED' | 'DAYS_CROSSED' | 'REASON_MISSING'
>;
type Decided<Command extends DomainCommand> = Decision<PartnerEvent, RefusalsOf<Command>>;

export const keepRecord = (
  { words, act, ...asked }: KeepRecord['data'],
  partner: Partner,
): Decided<KeepRecord> => {
  if (partner.status === 'none') return notInvited();
  return (
    misnamed(asked, words) ??
    unfounded(asked) ??
    coversADay(asked) ??
    recordedBefore(asked, partner.records) ?? [
      { type: 'PartnerRecordKept', data: { ...asked, keptBy: act.by, keptAt: act.at } },
    ]
  );
};

type Asked = Omit<KeepRecord['data'], 'words' | 'act'>;

const misnamed = (
  { kind, name, value }: Asked,
  { names, values }: RecordWords,
): Refusal<'NAME_UNKNOWN' | 'VALUE_UNKNOWN' | 'VALUE_MISSING'> | undefined => {
  if (!names[kind].includes(name))
    return unlisted('NAME_UNKNOWN', {
      ...{ pointer: '/name', word: name, what: `${kind} that the programme asks for`, known: names[kind] },
    });
  if (kind === 'contact' && (value === null || value === ''))
    return refuse('VALUE_MISSING', 'A contact is a person of the partner, by id: say whom as its value.');
  const known = kind === 'attribute' ? (values[name] ?? []) : undefined;
  return known === undefined || known.includes(value ?? '')
    ? undefined
    : unlisted('VALUE_UNKNOWN', { pointer: '/value', word: value ?? '', what: `value of ${name}`, known });
};

const unfounded = ({ evidence }: Asked): Refusal<'EVIDENCE_MISSING'> | undefined =>
  /[\p{L}\p{N}]/u.test(evidence)
    ? undefined
    : refuse('EVIDENCE_MISSING', 'Say where it can be looked up: a contract, a letter, a ticket.');

const recordedBefore = (
  asked: Asked,
  records: readonly KeptRecord[],
): Refusal<'ALREADY_RECORDED'> | undefined => {
  const same = records.find(
    ({ kind, name, value, version, ...days }) =>
      kind === asked.kind &&
      name === asked.name &&
      value === asked.value &&
      version === asked.version &&
      overlap(days, asked),
  );
  return same && refuse('ALREADY_RECORDED', `${asked.kind} ${asked.name} is on record from ${same.fromOn}.`);
};

export const endRecord = (
  { partnerId, recordId, untilOn, reason, act }: EndRecord['data'],
  partner: Partner,
): Decided<EndRecord> => {
  const kept = partner.status === 'none' ? undefined : recordOf(partner.records, recordId);
  if (kept === undefined) return refuse('RECORD_UNKNOWN', 'The partner has no such record.');
  return (
    staysOn(kept, { untilOn, reason }, 'RECORD_ENDED') ?? [
      {
        type: 'PartnerRecordEnded',
        data: { partnerId, recordId, untilOn, reason: reason ?? '', endedBy: act.by, endedAt: act.at },
      },
    ]
  );
};

const recordOf = (records: readonly KeptRecord[], recordId: string): KeptRecord | undefined =>
  records.find((kept) => kept.recordId === recordId);
