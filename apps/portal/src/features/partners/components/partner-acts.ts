import type { Role } from '../../../shared/session/session';
import type { Partner } from '../api/partners.query';

export type PartnerAct =
  | 'inviteToSpecialisation'
  | 'keepRecord'
  | 'enrol'
  | 'correctEnrolment'
  | 'declineApplication'
  | 'inviteToLevel'
  | 'grant'
  | 'end'
  | 'correct'
  | 'changeKind'
  | 'suspend'
  | 'reinstate'
  | 'terminate';

type Who = Pick<Partner, 'status' | 'kind'>;

/** What somebody can do with a partner. A level follows from a review: nobody changes one here. */
export const actsOn = (partner: Who, roles: readonly Role[]): readonly PartnerAct[] => {
  const may = (...some: readonly Role[]): boolean => some.some((role) => roles.includes(role));
  return [
    ...(may('channel.lead', 'channel.manager') ? decidedByChannel(partner) : []),
    ...(may('channel.lead') ? interruptedByLead(partner) : []),
  ];
};

const decidedByChannel = ({ status, kind }: Who): readonly PartnerAct[] => {
  if (status === 'applied') return ['enrol', 'correctEnrolment', 'declineApplication'];
  if (status === 'invited') return ['enrol', 'correctEnrolment'];
  if (kind === 'distributor' || STILL.includes(status)) return [];
  return ['inviteToLevel', 'inviteToSpecialisation', 'grant', 'end', 'keepRecord', 'correct'];
};
const STILL: readonly Partner['status'][] = ['declined', 'suspended', 'terminated'];

const interruptedByLead = (partner: Who): readonly PartnerAct[] => {
  if (!takesPart(partner)) return [];
  const changes = partner.status === 'active' && partner.kind !== 'distributor';
  return [
    ...(changes ? (['changeKind'] as const) : []),
    partner.status === 'active' ? 'suspend' : 'reinstate',
    'terminate',
  ];
};
/** Who may end that the own organisation takes part: no act of every day, and not among them. */
export const mayLeave = (partner: Who, roles: readonly Role[], own: boolean): boolean =>
  own && takesPart(partner) && (roles.includes('partner.admin') || roles.includes('distributor.admin'));

/** The partner agrees for itself; to take it back it need not be active. */
export const mayConsentToLocator = (
  { status, locatorConsent }: Who & Pick<Partner, 'locatorConsent'>,
  roles: readonly Role[],
  own: boolean,
): boolean => own && roles.includes('partner.admin') && (locatorConsent !== null || status === 'active');

const takesPart = ({ status }: Who): boolean => status === 'active' || status === 'suspended';

/** The word for a partner's status: what applied is of a file is not what applied is of an organisation. */
export const wordOf = (status: NonNullable<Partner['status']>) =>
  status === 'applied' ? 'applicant' : status;
