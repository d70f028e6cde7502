import {
  decidedBy,
  needsPerson,
  refuse,
  type Act,
  type ActRefusal,
  type DatedAct,
  type Decider,
  type Decision,
  type DomainCommand,
  type RefusalsOf,
} from '@channel/kernel';
import { grantRefusal, type GrantRefusal } from '../access/access';
import { evolve, initial, type Invitation } from './invitation';
import type { InvitationEvent, Offer } from './invitation.events';

export type InvitePerson = DomainCommand<
  'InvitePerson',
  Readonly<{
    invitationId: string;
    offer: Offer;
    /** Of whoever invites: only the platform's administrator invites into another organisation. */
    home: Readonly<{ orgId: string; isVendor: boolean }>;
    expiresAt: string;
    act: DatedAct;
  }>,
  'HUMAN_REQUIRED' | 'ORGANISATION_DIFFERS' | GrantRefusal
>;
export type WithdrawInvitation = DomainCommand<
  'WithdrawInvitation',
  Readonly<{ invitationId: string; act: Act }>,
  'INVITATION_NOT_OPEN'
>;
export type AcceptInvitation = DomainCommand<
  'AcceptInvitation',
  Readonly<{
    invitationId: string;
    personId: string;
    issuer: string;
    subject: string;
    /** Whether this subject is somebody here already. */
    known: boolean;
    act: Act;
  }>,
  'PERSON_KNOWN' | 'INVITATION_NOT_OPEN' | 'INVITATION_EXPIRED'
>;
export type InvitationCommand = InvitePerson | WithdrawInvitation | AcceptInvitation;
export type InvitationRefusal = RefusalsOf<InvitationCommand> | Extract<ActRefusal, 'HUMAN_REQUIRED'>;
type InvitationDecision<Command extends InvitationCommand> = Decision<InvitationEvent, RefusalsOf<Command>>;

const invite = ({
  invitationId,
  offer,
  home,
  expiresAt,
  act,
}: InvitePerson['data']): InvitationDecision<InvitePerson> => {
  const [against] = offer.grants.flatMap((grant) => grantRefusal(grant, offer.orgKind, act.on) ?? []);
  return (
    needsPerson(act, 'People are invited') ??
    elsewhere(offer, home) ??
    against ?? [{ type: 'PersonInvited', data: { invitationId, ...offer, invitedAt: act.at, expiresAt } }]
  );
};

/** The vendor is one organisation with a fixed id; an organisation invites to itself, the vendor to all. */
const elsewhere = ({ orgId, orgKind }: Offer, home: InvitePerson['data']['home']) =>
  (orgKind === 'vendor') !== (orgId === 'vendor') || (!home.isVendor && orgId !== home.orgId)
    ? refuse('ORGANISATION_DIFFERS', 'People are invited to the organisation of whoever invites them.', [
        { pointer: '/orgId', code: 'CHOICE', detail: 'Leave it out, or name your own organisation.' },
      ])
    : undefined;

const withdraw = (
  { invitationId, act }: WithdrawInvitation['data'],
  { status }: Invitation,
): InvitationDecision<WithdrawInvitation> =>
  status === 'open'
    ? [{ type: 'InvitationWithdrawn', data: { invitationId, withdrawnBy: act.by, withdrawnAt: act.at } }]
    : notOpen();

/** The first who accepts has it: this stream decides. */
const accept = (
  { invitationId, personId, issuer, subject, known, act }: AcceptInvitation['data'],
  { status, offer, expiresAt }: Invitation,
): InvitationDecision<AcceptInvitation> => {
  if (known) return refuse('PERSON_KNOWN', 'You have access already; an invitation is for somebody new.');
  if (status !== 'open' || offer === null) return notOpen();
  if (expiresAt <= act.at) return refuse('INVITATION_EXPIRED', `It could be accepted until ${expiresAt}.`);
  return [
    {
      type: 'InvitationAccepted',
      data: { invitationId, ...offer, personId, issuer, subject, acceptedAt: act.at },
    },
  ];
};

const notOpen = () =>
  refuse('INVITATION_NOT_OPEN', 'This invitation was withdrawn, or accepted before. Ask for another one.');

/** `invitation-<id>` */
export const invitationDecider: Decider<Invitation, InvitationCommand, InvitationEvent, InvitationRefusal> = {
  stream: 'invitation',
  initial,
  evolve,
  decide: decidedBy<InvitationCommand, Invitation, InvitationEvent>({
    InvitePerson: invite,
    WithdrawInvitation: withdraw,
    AcceptInvitation: accept,
  }),
};
