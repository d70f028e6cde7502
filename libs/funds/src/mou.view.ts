import { is, view, type Principal, type ViewOf } from '@channel/http';
import { present } from '@channel/kernel';
import {
  MILESTONE_STATUSES,
  MOU_STATUSES,
  type Milestone,
  type Mou,
  type MouVersion,
} from './domain/mou/mou';
import { balanceOf } from './domain/mou/mou.balance';
import { inMou } from './domain/mou/mou.words';
import { evidenceState, viewOfEvidence } from './evidence.view';

const signatureView = view('MouSignature', { by: is.id, on: is.day, at: is.instant });
const termsShape = {
  objectives: is.listOf(is.text),
  areas: is.listOf(is.text),
  endsOn: is.day.describe('The last day.'),
  total: is.money.describe('Granted with the second signature.'),
  accounting: is.oneOf(['reduction-of-revenue', 'distinct-service']),
};

export const mouView = view('Mou', {
  number: is.text,
  programmeId: is.id,
  partnerId: is.id,
  partnerCode: is.text,
  status: is.oneOf(MOU_STATUSES),
  activatedOn: is.day.nullable().describe('The day of the second signature: J20 is met from here.'),
  endedOn: is.day.nullable(),
  reason: is.text.nullable().describe('Of a termination.'),
  inForce: is.count.nullable().describe('The version that both have signed.'),
  proposed: is.count.nullable().describe('The version that waits for signatures.'),
  balance: view('MouBalance', {
    granted: is.money,
    open: is.money.describe('For milestones that are to be reached, and what no milestone has.'),
    submitted: is.money.describe('Of milestones that wait for a decision.'),
    committed: is.money.describe('Released, and not paid.'),
    paid: is.money,
    returned: is.money,
  }),
  milestones: is
    .listOf(
      view('MouMilestone', {
        key: is.text,
        title: is.text,
        dueOn: is.day,
        amount: is.money,
        proofs: is.listOf(is.text).describe('What shows it.'),
        status: is.oneOf(MILESTONE_STATUSES),
        overdue: is.flag,
        reason: is.text.nullable().describe('Why it was returned last.'),
        submission: view('MouSubmission', {
          attempt: is.count,
          note: is.text.nullable(),
          reviewByOn: is.day,
          files: is.listOf(
            view('MouProof', { fileId: is.id, proof: is.text, sha256: is.text, ...evidenceState }),
          ),
          submittedBy: is.id,
          submittedAt: is.instant,
        }).nullable(),
        drawId: is.text.nullable().describe('What a payout calls its money.'),
        acceptedBy: is.id.nullable(),
        acceptedAt: is.instant.nullable(),
        payByOn: is.day.nullable(),
        paidAt: is.instant.nullable(),
      }),
    )
    .describe('Of the version in force.'),
  versions: is.listOf(
    view('MouVersion', {
      version: is.count,
      definitionVersion: is.count,
      ...termsShape,
      milestones: is.listOf(
        view('MouMilestoneTerms', {
          key: is.text,
          title: is.text,
          dueOn: is.day,
          amount: is.money,
          proofs: is.listOf(is.text),
        }),
      ),
      proposedBy: is.id,
      proposedAt: is.instant,
      partner: signatureView.nullable(),
      vendor: signatureView.nullable(),
      withdrawn: is.text.nullable().describe('Why it was withdrawn.'),
    }),
  ),
});

export const viewOfMou = (mou: Mou, viewer: Pick<Principal, 'orgId'>): ViewOf<typeof mouView> => {
  const known = present(mou.status === 'none' ? undefined : mou, 'the agreement');
  const { number, programmeId, partnerId } = known.of;
  const { status, partnerCode, activatedOn, endedOn, reason, inForce, proposed } = known;
  const balance = balanceOf(known);
  const money = (minor: bigint) => inMou(known, minor);
  return {
    ...{ number, programmeId, partnerId, partnerCode, status, activatedOn, endedOn, reason },
    ...{ inForce, proposed },
    balance: {
      ...{ granted: money(balance.granted), open: money(balance.open), submitted: money(balance.submitted) },
      ...{ committed: money(balance.committed), paid: money(balance.paid) },
      returned: money(balance.returned),
    },
    milestones: [...known.milestones.values()].map((one) => viewOfMilestone(one, viewer)),
    versions: [...known.versions.values()].map(viewOfVersion),
  };
};

const viewOfMilestone = (
  { terms, status, overdue, reason, submission, release, paidAt }: Milestone,
  viewer: Pick<Principal, 'orgId'>,
) => ({
  ...{ ...terms, status, overdue, reason, paidAt, drawId: release?.drawId ?? null },
  ...{ acceptedBy: release?.acceptedBy ?? null, acceptedAt: release?.acceptedAt ?? null },
  payByOn: release?.payByOn ?? null,
  submission: submission && {
    ...{ attempt: submission.attempt, note: submission.note, reviewByOn: submission.reviewByOn },
    files: submission.proofs.map(({ fileId, proof, fileHash: sha256, evidenceId }) => ({
      ...{ fileId, proof, sha256, ...viewOfEvidence(submission.evidence.get(evidenceId), viewer) },
    })),
    ...{ submittedBy: submission.by, submittedAt: submission.at },
  },
});

const viewOfVersion = (one: MouVersion) => {
  const { version, terms, definitionVersion, proposedBy, proposedAt, signatures, withdrawn } = one;
  return {
    ...{ version, definitionVersion, ...terms, proposedBy, proposedAt },
    ...{ partner: signatures.partner ?? null, vendor: signatures.vendor ?? null },
    withdrawn: withdrawn?.reason ?? null,
  };
};
