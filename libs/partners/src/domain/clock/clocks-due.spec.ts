import { jpa2023, recordWordsOf } from '@channel/programs';
import { partnerDecider } from '../partner/partner.decider';
import type { EnrolledPartner } from '../partner/partner';
import type { PartnerEvent } from '../partner/partner.events';
import { active, at, partnerId } from '../partner/standing.builders';
import { personDecider } from '../person/person.decider';
import type { KnownPerson } from '../person/person';
import type { PersonEvent } from '../person/person.events';
import { clocksOfPartner, clocksOfPerson, SERVICE_CREATED } from './clocks-due';

const partnerAfter = (...events: readonly PartnerEvent[]): EnrolledPartner =>
  events.reduce(partnerDecider.evolve, partnerDecider.initial) as EnrolledPartner;
const document = (name: string, fromOn: string): PartnerEvent => ({
  type: 'PartnerRecordKept',
  data: {
    ...{ partnerId, recordId: `srec_${name}`, kind: 'document', name, value: null, version: null },
    ...{ signedBy: null, evidence: 'x', fromOn, untilOn: null, keptBy: 'pers_chen', keptAt: at },
  },
});
const provider: readonly PartnerEvent[] = active.map((event) =>
  event.type === 'PartnerInvited' ? { ...event, data: { ...event.data, role: 'naas-provider' } } : event,
);

const told = { personId: 'pers_1', partnerId };
const joined: PersonEvent = {
  type: 'PartnerPersonRegistered',
  data: {
    ...{ ...told, details: { keyId: 'k', cipher: 'aes-256-gcm', sealed: 's' }, duties: ['sales'] },
    ...{ joinedOn: '2024-01-01', registeredBy: 'pers_paula', registeredAt: at },
  },
};
const passed = (examOn: string, recordId = examOn, credential = 'jncis-sec'): PersonEvent => ({
  type: 'CredentialRecorded',
  data: { ...told, recordId, credential, examOn, recordedBy: 'pers_paula', recordedAt: at },
});
const withdrawn = (recordId: string): PersonEvent => ({
  type: 'PersonRecordWithdrawn',
  data: { ...told, recordId, reason: 'x', withdrawnBy: 'pers_paula', withdrawnAt: at },
});
const left: PersonEvent = {
  type: 'PersonLeft',
  data: { ...told, leftOn: '2026-07-09', toldBy: 'pers_paula', toldAt: at },
};
const due = (...events: readonly PersonEvent[]) =>
  clocksOfPerson(
    [joined, ...events].reduce(personDecider.evolve, personDecider.initial) as KnownPerson,
    jpa2023,
    'solution-reseller',
  );
const lapseOf = (on: string) => ({ clock: 'lapse', about: `pers_1|jncis-sec|${on}` });

describe('the clocks of a partner', () => {
  it('req:J94 begins with the entry: 90 days for the certifications of its level', () => {
    expect(clocksOfPartner(partnerAfter(...active.slice(0, 2)), jpa2023).running).toEqual([]);
    expect(clocksOfPartner(partnerAfter(...active), jpa2023).running).toMatchObject([
      { clock: 'entry-certification', startedOn: '2026-01-01', endsOn: '2026-04-01' },
    ]);
  });
  it('req:J76 begins with a provider’s contract: 90 days to create the service, done with the record of it', () => {
    const contracted = [...provider, document('naas-agreement', '2026-02-01')];
    const { running, done } = clocksOfPartner(partnerAfter(...contracted), jpa2023);
    expect(running.slice(1)).toMatchObject([
      { clock: 'service-creation', startedOn: '2026-02-01', endsOn: '2026-05-02' },
    ]);
    expect(done).toEqual([]);
    expect(recordWordsOf(jpa2023).names.document).toContain(SERVICE_CREATED);
    const created = partnerAfter(...contracted, document(SERVICE_CREATED, '2026-04-20'));
    expect(clocksOfPartner(created, jpa2023).done).toEqual([
      { clock: 'service-creation', about: partnerId, on: '2026-04-20' },
    ]);
  });
  it('7.10 ends with the enrolment', () => {
    const ended: PartnerEvent = {
      type: 'PartnerTerminated',
      data: { partnerId, cause: 'left', reason: 'x', endedBy: 'p', endedAt: at, endedOn: '2026-02-01' },
    };
    const { running, dropped } = clocksOfPartner(partnerAfter(...active, ended), jpa2023);
    expect(running).toEqual([]);
    expect(dropped).toMatchObject([{ clock: 'entry-certification', about: partnerId }]);
  });
});

describe('the clocks of a person', () => {
  it('case:G43 T1: of each certificate until its last day; nobody types it', () =>
    expect(due(passed('2023-09-27')).running).toMatchObject([
      { ...lapseOf('2023-09-27'), partnerId, credential: 'jncis-sec', endsOn: '2026-09-26' },
    ]));
  it('req:J95 a later exam has a clock of its own, and the one before matters no more; a withdrawn one never did', () => {
    const renewed = due(passed('2023-09-27'), passed('2026-09-01'));
    expect(renewed.running).toMatchObject([{ ...lapseOf('2026-09-01'), endsOn: '2029-08-31' }]);
    expect(renewed.dropped).toEqual([lapseOf('2023-09-27')]);
    const back = due(passed('2023-09-27'), passed('2026-09-01'), withdrawn('2026-09-01'));
    expect(back.running).toMatchObject([lapseOf('2023-09-27')]);
    expect(back.dropped).toEqual([lapseOf('2026-09-01')]);
  });
  it('req:J96 a certified person who leaves is replaced within 90 days; what lapses is no matter of the partner any more', () => {
    const { running, dropped } = due(passed('2025-02-18'), left);
    expect(running).toMatchObject([
      { clock: 'replacement', partnerId, personId: 'pers_1', startedOn: '2026-07-09', endsOn: '2026-10-07' },
    ]);
    expect(dropped).toEqual([lapseOf('2025-02-18')]);
  });
  it('req:J96 nobody replaces who held nothing', () => expect(due(left).running).toEqual([]));
  it('what does not lapse has no clock: a course is completed once', () => {
    const course: PersonEvent = {
      type: 'TrainingRecorded',
      data: {
        ...{ ...told, recordId: 'r', course: 'training-systems', completedOn: '2025-03-03', score: 88 },
        ...{ recordedBy: 'pers_paula', recordedAt: at },
      },
    };
    expect(due(course)).toEqual({ running: [], dropped: [], done: [] });
  });
});
