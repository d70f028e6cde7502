import {
  decidedBy,
  fourEyes,
  needsPerson,
  needsReason,
  refuse,
  type ActRefusal,
  type DatedAct,
  type Decider,
  type Decision,
  type DomainCommand,
} from '@channel/kernel';
import { evolve, initial, type KnownProof, type Proof } from './proof';
import type { ProofEvent, ProofOfConceptSubmitted } from './proof.events';

type Described = Pick<
  ProofOfConceptSubmitted['data'],
  'proofId' | 'partnerId' | 'programmeId' | 'customer' | 'carriedOutOn' | 'evidence'
>;
export type SubmitProofOfConcept = DomainCommand<
  'SubmitProofOfConcept',
  Readonly<Described & { act: DatedAct }>,
  'EVIDENCE_MISSING' | 'DAY_IN_FUTURE' | 'EVIDENCE_ALREADY_USED'
>;
export type AcceptProofOfConcept = DomainCommand<
  'AcceptProofOfConcept',
  Readonly<{ proofId: string; act: DatedAct }>,
  'PROOF_NOT_OPEN' | 'HUMAN_REQUIRED' | 'FOUR_EYES'
>;
export type ReturnProofOfConcept = DomainCommand<
  'ReturnProofOfConcept',
  Readonly<{ proofId: string; reason: string; act: DatedAct }>,
  'PROOF_NOT_OPEN' | 'HUMAN_REQUIRED' | 'REASON_MISSING'
>;
export type ProofCommand = SubmitProofOfConcept | AcceptProofOfConcept | ReturnProofOfConcept;
export type ProofRefusal =
  'EVIDENCE_MISSING' | 'DAY_IN_FUTURE' | 'EVIDENCE_ALREADY_USED' | 'PROOF_NOT_OPEN' | ActRefusal;

const submit = (
  { act, ...described }: SubmitProofOfConcept['data'],
  proof: Proof,
): Decision<ProofEvent, 'EVIDENCE_MISSING' | 'DAY_IN_FUTURE' | 'EVIDENCE_ALREADY_USED'> => {
  const { evidence, carriedOutOn } = described;
  if (!/[\p{L}\p{N}]/u.test(evidence.reference))
    return refuse('EVIDENCE_MISSING', 'Name what shows it: a report, a project, an acceptance.');
  if (carriedOutOn > act.on)
    return refuse('DAY_IN_FUTURE', `It is over on ${carriedOutOn}; today is ${act.on}.`);
  if (proof.status === 'submitted' || proof.status === 'accepted')
    return refuse(
      'EVIDENCE_ALREADY_USED',
      `${proof.evidence.reference} shows the proof of concept of ${proof.carriedOutOn} already: one piece of evidence counts once.`,
    );
  return [
    { type: 'ProofOfConceptSubmitted', data: { ...described, submittedBy: act.by, submittedAt: act.at } },
  ];
};

const accept = (
  { act }: AcceptProofOfConcept['data'],
  proof: Proof,
): Decision<ProofEvent, 'PROOF_NOT_OPEN' | 'HUMAN_REQUIRED' | 'FOUR_EYES'> => {
  if (proof.status !== 'submitted') return notOpen(proof);
  return (
    needsPerson(act, 'A proof of concept is accepted') ??
    fourEyes(act, proof.preparedBy, 'Who submitted it does not accept it.') ?? [
      {
        type: 'ProofOfConceptAccepted',
        data: { ...keyOf(proof), acceptedOn: act.on, acceptedBy: act.by, acceptedAt: act.at },
      },
    ]
  );
};

const giveBack = (
  { act, reason }: ReturnProofOfConcept['data'],
  proof: Proof,
): Decision<ProofEvent, 'PROOF_NOT_OPEN' | 'HUMAN_REQUIRED' | 'REASON_MISSING'> => {
  if (proof.status !== 'submitted') return notOpen(proof);
  return (
    needsPerson(act, 'A proof of concept is returned') ??
    needsReason(reason, 'Say what is missing, so that the partner can add it.') ?? [
      {
        type: 'ProofOfConceptReturned',
        data: { ...keyOf(proof), reason, returnedBy: act.by, returnedAt: act.at },
      },
    ]
  );
};

const keyOf = ({ proofId, partnerId }: KnownProof) => ({ proofId, partnerId });
const notOpen = ({ status }: Proof) =>
  refuse('PROOF_NOT_OPEN', `Only what is submitted is decided; it is ${status}.`);

export const proofDecider: Decider<Proof, ProofCommand, ProofEvent, ProofRefusal> = {
  stream: 'proof',
  initial,
  evolve,
  decide: decidedBy({
    SubmitProofOfConcept: submit,
    AcceptProofOfConcept: accept,
    ReturnProofOfConcept: giveBack,
  }),
};
