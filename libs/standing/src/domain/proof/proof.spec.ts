import { actBy, scenario } from '@channel/testing';
import { proofDecider } from './proof.decider';
import type { ProofEvent } from './proof.events';

const given = scenario(proofDecider);
const described = {
  ...{ proofId: 'proof_1', partnerId: 'prtn_1', programmeId: 'jpa-2023', customer: 'Halden Hospitals' },
  ...{ carriedOutOn: '2026-09-30', evidence: { reference: 'PoC report 14', note: null } },
};
const paula = actBy('pers_paula');
const chen = actBy('pers_chen');
const submit = (rest: Partial<typeof described> = {}) =>
  ({ type: 'SubmitProofOfConcept', data: { ...described, ...rest, act: paula } }) as const;
const accept = (act = chen) => ({ type: 'AcceptProofOfConcept', data: { proofId: 'proof_1', act } }) as const;
const giveBack = (reason: string, act = chen) =>
  ({ type: 'ReturnProofOfConcept', data: { proofId: 'proof_1', reason, act } }) as const;

const submitted: ProofEvent = {
  type: 'ProofOfConceptSubmitted',
  data: { ...described, submittedBy: 'pers_paula', submittedAt: paula.at },
};
const accepted: ProofEvent = {
  type: 'ProofOfConceptAccepted',
  data: {
    ...{ proofId: 'proof_1', partnerId: 'prtn_1', acceptedOn: chen.on },
    ...{ acceptedBy: 'pers_chen', acceptedAt: chen.at },
  },
};
const returned: ProofEvent = {
  type: 'ProofOfConceptReturned',
  data: {
    ...{ proofId: 'proof_1', partnerId: 'prtn_1', reason: 'No customer is named.' },
    ...{ returnedBy: 'pers_chen', returnedAt: chen.at },
  },
};

describe('a proof of concept', () => {
  it('req:J17 is submitted with what shows it, and accepted by another person: it counts from that day on', () => {
    given().when(submit()).then(submitted);
    given(submitted).when(accept()).then(accepted);
  });
  it('A4 FOUR_EYES: is accepted by nobody who submitted it, also before a return', () => {
    given(submitted).when(accept(paula)).thenRefused('FOUR_EYES');
    const again: ProofEvent = { ...submitted, data: { ...submitted.data, submittedBy: 'pers_bea' } };
    given(submitted, returned, again).when(accept(paula)).thenRefused('FOUR_EYES');
  });
  it('EVIDENCE_ALREADY_USED: one piece of evidence counts once; what was returned may come again', () => {
    given(submitted).when(submit()).thenRefused('EVIDENCE_ALREADY_USED');
    given(submitted, accepted).when(submit()).thenRefused('EVIDENCE_ALREADY_USED');
    given(submitted, returned).when(submit()).then(submitted);
  });
  it('EVIDENCE_MISSING DAY_IN_FUTURE: needs something that shows it, of a day that has come', () => {
    given()
      .when(submit({ evidence: { reference: ' – ', note: null } }))
      .thenRefused('EVIDENCE_MISSING');
    given()
      .when(submit({ carriedOutOn: '2026-10-03' }))
      .thenRefused('DAY_IN_FUTURE');
  });
  it('REASON_MISSING: is returned with a reason', () => {
    given(submitted).when(giveBack('No customer is named.')).then(returned);
    given(submitted).when(giveBack(' ')).thenRefused('REASON_MISSING');
  });
  it('PROOF_NOT_OPEN: is decided once', () => {
    given(submitted, accepted).when(accept()).thenRefused('PROOF_NOT_OPEN');
    given(submitted, returned).when(giveBack('x')).thenRefused('PROOF_NOT_OPEN');
    given().when(accept()).thenRefused('PROOF_NOT_OPEN');
  });
  it('SD7 HUMAN_REQUIRED: is decided by people', () => {
    const machine = actBy('mach_1', { type: 'machine' });
    given(submitted).when(accept(machine)).thenRefused('HUMAN_REQUIRED');
    given(submitted).when(giveBack('x', machine)).thenRefused('HUMAN_REQUIRED');
  });
});
