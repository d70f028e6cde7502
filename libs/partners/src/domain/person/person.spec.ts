import { jpa2023 } from '@channel/programs';
import { scenario } from '@channel/testing';
import { nearNames } from './near';
import type { Person } from './person';
import type { PersonCommand } from './person.commands';
import { personDecider } from './person.decider';
import type { PersonEvent } from './person.events';

const given = scenario(personDecider);
const at = '2026-09-07T09:00:00.000Z';
const act = { by: 'pers_paula', type: 'person', orgId: 'prtn_alder', at, on: '2026-09-07' };
const personId = 'pers_1';
const partnerId = 'prtn_alder';
const details = { keyId: personId, cipher: 'aes-256-gcm', sealed: 'c2VhbGVk' } as const;
const catalogue = jpa2023.credentials.known.value;
type Data<Type extends PersonCommand['type']> = Omit<
  Extract<PersonCommand, { type: Type }>['data'],
  'act' | 'personId' | 'catalogue'
>;
const asked = <Type extends PersonCommand['type']>(type: Type, data: Data<Type>): PersonCommand =>
  ({ type, data: { personId, act, catalogue, ...data } }) as unknown as PersonCommand;

const registered: PersonEvent = {
  type: 'PartnerPersonRegistered',
  data: {
    ...{ personId, partnerId, details, duties: ['post-sales'], joinedOn: '2026-01-15' },
    ...{ registeredBy: 'pers_paula', registeredAt: at },
  },
};
const exam = (examOn = '2026-03-01', recordId = 'r1'): PersonEvent => ({
  type: 'CredentialRecorded',
  data: {
    ...{ personId, partnerId, recordId, credential: 'jncia-junos', examOn },
    ...{ recordedBy: 'pers_paula', recordedAt: at },
  },
});
const left: PersonEvent = {
  type: 'PersonLeft',
  data: { personId, partnerId, leftOn: '2026-05-03', toldBy: 'pers_paula', toldAt: at },
};
const withdrawn: PersonEvent = {
  type: 'PersonRecordWithdrawn',
  data: { personId, partnerId, recordId: 'r1', reason: 'Typed.', withdrawnBy: 'pers_paula', withdrawnAt: at },
};
const take = (credential: string, examOn = '2026-03-01') =>
  asked('RecordCredential', { recordId: 'r2', credential, examOn });
const train = (course: string, completedOn = '2026-03-01', score: number | null = 80) =>
  asked('RecordTraining', { recordId: 'r2', course, completedOn, score });
const attend = (heldOn: string, of = partnerId, event = 'sales-update') =>
  asked('RecordAttendance', { recordId: 'r2', partnerId: of, event, heldOn });
const move = (over: Partial<Data<'MovePerson'>> = {}) =>
  asked('MovePerson', { toPartnerId: 'prtn_boreal', movedOn: '2026-06-01', duties: ['sales'], ...over });
const fold = (...events: readonly PersonEvent[]): Person =>
  events.reduce(personDecider.evolve, personDecider.initial);

describe('a person of a partner', () => {
  it('is registered with duties of the catalogue, not from tomorrow on', () => {
    const register = (over: Partial<Data<'RegisterPerson'>> = {}) =>
      asked('RegisterPerson', {
        partnerId,
        details,
        duties: ['post-sales'],
        joinedOn: '2026-01-15',
        ...over,
      });
    given()
      .when(register({ duties: ['cooking'] }))
      .thenRefused('DUTY_UNKNOWN');
    given()
      .when(register({ joinedOn: '2026-09-08' }))
      .thenRefused('DAY_IN_FUTURE');
    expect(personDecider.decide(register(), personDecider.initial)).toHaveLength(1);
  });
  it('has dated duties', () => {
    const change = (duties: readonly string[], fromOn: string) => asked('ChangeDuties', { duties, fromOn });
    given(registered)
      .when(change(['sales'], '2026-09-08'))
      .thenRefused('DAY_IN_FUTURE');
    given(registered)
      .when(change(['sales'], '2026-01-14'))
      .thenRefused('DAYS_CROSSED');
    given(registered)
      .when(change(['cooking'], '2026-02-01'))
      .thenRefused('DUTY_UNKNOWN');
    given(registered, left)
      .when(change(['sales'], '2026-06-01'))
      .thenRefused('PERSON_LEFT');
    const told = {
      personId,
      partnerId,
      duties: ['sales'],
      fromOn: '2026-02-01',
      changedBy: act.by,
      changedAt: at,
    };
    given(registered)
      .when(change(['sales'], '2026-02-01'))
      .then({ type: 'PersonDutiesChanged', data: told });
    expect(fold(registered, { type: 'PersonDutiesChanged', data: told })).toMatchObject({
      duties: [
        { duty: 'post-sales', fromOn: '2026-01-15', toOn: '2026-02-01' },
        { duty: 'sales', fromOn: '2026-02-01', toOn: null },
      ],
    });
  });
});

describe('what a person holds', () => {
  it('req:J95 is recorded by its exam day alone', () =>
    given(registered)
      .when(asked('RecordCredential', { recordId: 'r1', credential: 'jncia-junos', examOn: '2026-03-01' }))
      .then(exam()));
  it.each([
    ['jncia-juno', '2026-03-01', 'CREDENTIAL_UNKNOWN'],
    ['intro-junos', '2026-03-01', 'CREDENTIAL_UNKNOWN'],
    ['technical-baseline', '2026-03-01', 'CREDENTIAL_DERIVED'],
    ['jncia-junos', '2026-09-08', 'EXAM_IN_FUTURE'],
    ['jncis-ent', '2010-09-30', 'CREDENTIAL_NOT_AVAILABLE'],
    ['jncis-idp', '2026-03-01', 'CREDENTIAL_NOT_AVAILABLE'],
  ] as const)('%s of %s is %s', (credential, examOn, code) =>
    given(registered).when(take(credential, examOn)).thenRefused(code),
  );
  it('names what is near to an unknown one, and how a course is recorded', () => {
    const detail = (credential: string) => {
      const decision = personDecider.decide(take(credential), fold(registered));
      return 'detail' in decision ? decision.detail : '';
    };
    expect(detail('jncia-juno')).toContain('jncia-junos');
    expect(detail('intro-junos')).toContain('record it as training');
    expect(nearNames('zzz', ['jncia-junos'])).toEqual([]);
  });
  it('is recorded once per exam; again once it was withdrawn', () => {
    given(registered, exam()).when(take('jncia-junos')).thenRefused('ALREADY_RECORDED');
    expect(personDecider.decide(take('jncia-junos', '2026-04-01'), fold(registered, exam()))).toHaveLength(1);
    expect(personDecider.decide(take('jncia-junos'), fold(registered, exam(), withdrawn))).toHaveLength(1);
  });
  it('ends with leaving; what lies before can still be told', () => {
    given(registered, left).when(take('jncia-junos', '2026-05-03')).thenRefused('PERSON_LEFT');
    expect(personDecider.decide(take('jncia-junos', '2026-05-02'), fold(registered, left))).toHaveLength(1);
  });
  it('req:J58 takes courses of the catalogue with a score in percent', () => {
    given(registered).when(train('sales-essential')).thenRefused('COURSE_UNKNOWN');
    given(registered).when(train('jncia-junos')).thenRefused('COURSE_UNKNOWN');
    given(registered)
      .when(train('sales-essentials', '2026-03-01', 101))
      .thenRefused('SCORE_OUT_OF_RANGE');
    given(registered).when(train('sales-essentials', '2026-09-08')).thenRefused('DAY_IN_FUTURE');
    given(registered, left).when(train('sales-essentials', '2026-06-01')).thenRefused('PERSON_LEFT');
    expect(
      personDecider.decide(train('sales-essentials', '2026-03-01', null), fold(registered)),
    ).toHaveLength(1);
  });
  it('is withdrawn once, with a reason', () => {
    const withdraw = (recordId: string, reason = 'Typed.') => asked('WithdrawRecord', { recordId, reason });
    given(registered, exam()).when(withdraw('r9')).thenRefused('RECORD_UNKNOWN');
    given(registered, exam()).when(withdraw('r1', ' ')).thenRefused('REASON_MISSING');
    given(registered, exam()).when(withdraw('r1')).then(withdrawn);
    given(registered, exam(), withdrawn).when(withdraw('r1')).thenRefused('RECORD_WITHDRAWN');
  });
  it('req:J60 counts attendance for the partner that the person was with', () => {
    given(registered)
      .when(attend('2026-04-01', 'prtn_boreal'))
      .thenRefused('ATTENDEE_OF_ANOTHER_ORGANISATION');
    given(registered).when(attend('2026-01-14')).thenRefused('ATTENDEE_OF_ANOTHER_ORGANISATION');
    given(registered)
      .when(attend('2026-04-01', partnerId, 'party'))
      .thenRefused('EVENT_UNKNOWN');
    given(registered).when(attend('2026-09-08')).thenRefused('DAY_IN_FUTURE');
    const [told] = personDecider.decide(attend('2026-04-01'), fold(registered)) as readonly PersonEvent[];
    given(registered, told as PersonEvent)
      .when(attend('2026-04-01'))
      .thenRefused('ALREADY_RECORDED');
  });
});

describe('leaving', () => {
  const leave = (leftOn: string) => asked('LeavePartner', { leftOn });
  it('req:J96 is told once, by the first day not there', () => {
    given(registered).when(leave('2026-05-03')).then(left);
    given(registered).when(leave('2026-01-14')).thenRefused('LEFT_BEFORE_ENTRY');
    given(registered).when(leave('2026-09-08')).thenRefused('DAY_IN_FUTURE');
    given(registered, left).when(leave('2026-06-01')).thenRefused('PERSON_LEFT');
  });
  it('for another partner ends it here', () => {
    given(registered)
      .when(move({ toPartnerId: partnerId }))
      .thenRefused('PARTNER_UNCHANGED');
    given(registered)
      .when(move({ duties: ['cooking'] }))
      .thenRefused('DUTY_UNKNOWN');
    given(registered)
      .when(move({ movedOn: '2026-01-14' }))
      .thenRefused('LEFT_BEFORE_ENTRY');
    given(registered, left)
      .when(move({ movedOn: '2026-05-02' }))
      .thenRefused('LEFT_BEFORE_ENTRY');
    given(registered)
      .when(move({ movedOn: '2026-09-08' }))
      .thenRefused('DAY_IN_FUTURE');
    const [moved] = personDecider.decide(move(), fold(registered, exam())) as readonly PersonEvent[];
    expect(fold(registered, exam(), moved as PersonEvent)).toMatchObject({
      stints: [
        { partnerId, leftOn: '2026-06-01' },
        { partnerId: 'prtn_boreal', joinedOn: '2026-06-01', leftOn: null },
      ],
      duties: [
        { duty: 'post-sales', toOn: '2026-06-01' },
        { duty: 'sales', partnerId: 'prtn_boreal' },
      ],
      records: [{ what: 'jncia-junos' }],
    });
  });
  it('F23 is followed by forgetting what the person is called, not before, and once', () => {
    const erase = asked('ErasePerson', {});
    given(registered).when(erase).thenRefused('PERSON_STILL_THERE');
    const erased: PersonEvent = {
      type: 'PartnerPersonErased',
      data: { personId, partnerId, keyId: personId, erasedBy: act.by, erasedAt: at },
    };
    given(registered, left).when(erase).then(erased);
    given(registered, left, erased).when(erase).thenNothing();
    expect(fold(registered, exam(), left, erased)).toMatchObject({
      details: null,
      records: [{ recordId: 'r1' }],
    });
  });
});
