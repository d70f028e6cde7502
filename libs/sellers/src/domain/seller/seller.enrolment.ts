import { needsPerson, refuse, type Act, type Refusal } from '@channel/kernel';
import { isSettled, type KnownSeller, type Seller } from './seller';
import type {
  ConsentAsEmployer,
  ConsentAsSeller,
  EraseSeller,
  InviteSeller,
  LeaveSeller,
  RecordSellerTaxForm,
} from './seller.commands';
import type { SellerDecision } from './seller.words';

const CONSENTS = 'An employer consents';
/** Nobody speaks for their own employer about themselves. */
const mayConsent = (act: Act, sellerId: string): Refusal<'SELF_CONSENT' | 'HUMAN_REQUIRED'> | undefined =>
  needsPerson(act, CONSENTS) ??
  (act.by === sellerId
    ? refuse('SELF_CONSENT', 'Another person consents for the employer, not the salesperson.')
    : undefined);

export const invite = (
  { of, partnerCode, timeZone, currency, notOfKind, entitled, consents, act }: InviteSeller['data'],
  seller: Seller,
): SellerDecision<InviteSeller> => {
  if (seller.status === 'invited' || seller.status === 'active')
    return refuse('ALREADY_ENROLLED', `The person is ${seller.status} already, as ${seller.of.number}.`);
  // What one programme owes is never paid by another.
  if (seller.status === 'left')
    return refuse('ALREADY_ENROLLED', `${seller.of.number} left and is not paid out yet.`);
  if (notOfKind !== null) return notOfKind;
  if (!entitled)
    return refuse('NOT_ENTITLED', 'People of a partner at this level are not enrolled in seller rewards.');
  const no = consents ? mayConsent(act, of.sellerId) : undefined;
  if (no !== undefined) return no;
  const invited = { ...of, partnerCode, timeZone, currency, invitedBy: act.by, invitedAt: act.at };
  return [
    { type: 'SellerInvited', data: invited },
    ...(consents
      ? [
          {
            type: 'SellerEmployerConsented',
            data: { ...of, consentedBy: act.by, consentedAt: act.at },
          } as const,
        ]
      : []),
  ];
};

const invited = ({ status }: KnownSeller): Refusal<'SELLER_NOT_INVITED'> | undefined =>
  status === 'invited'
    ? undefined
    : refuse('SELLER_NOT_INVITED', `Nobody waits for a consent: the salesperson is ${status}.`);

export const consentAsEmployer = (
  { sellerId, act }: ConsentAsEmployer['data'],
  seller: KnownSeller,
): SellerDecision<ConsentAsEmployer> => {
  const no = invited(seller) ?? mayConsent(act, sellerId);
  if (no !== undefined) return no;
  return seller.employerConsent === null
    ? [{ type: 'SellerEmployerConsented', data: { ...seller.of, consentedBy: act.by, consentedAt: act.at } }]
    : [];
};

export const consentAsSeller = (
  { details, act }: ConsentAsSeller['data'],
  seller: KnownSeller,
): SellerDecision<ConsentAsSeller> => {
  const no = invited(seller);
  if (no !== undefined) return no;
  if (seller.employerConsent === null)
    return refuse('EMPLOYER_CONSENT_MISSING', 'Your employer has not consented yet; its administrator does.');
  return [
    {
      type: 'SellerConsented',
      data: { ...seller.of, details, activeFromOn: act.on, consentedAt: act.at },
    },
  ];
};

export const recordTaxForm = (
  { reference, receivedOn, act }: RecordSellerTaxForm['data'],
  { status, of }: KnownSeller,
): SellerDecision<RecordSellerTaxForm> => {
  if (status !== 'active' && status !== 'left')
    return refuse('SELLER_NOT_ACTIVE', `The salesperson is ${status}: no payment needs a tax form.`);
  if (receivedOn > act.on)
    return refuse('DAY_IN_FUTURE', `A form is received today or before, not on ${receivedOn}.`);
  const form = { reference, receivedOn, recordedBy: act.by, recordedAt: act.at };
  return [{ type: 'SellerTaxFormRecorded', data: { ...of, ...form } }];
};

/** Also of one who was only invited: who does not want it is asked no more. */
export const leave = ({ act }: LeaveSeller['data'], seller: KnownSeller): SellerDecision<LeaveSeller> => {
  const { status, of } = seller;
  if (status !== 'active' && status !== 'invited')
    return refuse('SELLER_NOT_ACTIVE', `The salesperson is ${status} already.`);
  return [
    { type: 'SellerLeft', data: { ...of, leftOn: act.on, leftBy: act.by, leftAt: act.at } },
    ...(isSettled(seller) ? [{ type: 'SellerClosed', data: { ...of, closedAt: act.at } } as const] : []),
  ];
};

export const erase = ({ act }: EraseSeller['data'], seller: KnownSeller): SellerDecision<EraseSeller> => {
  const { status, of, keyId } = seller;
  if (status === 'erased') return [];
  if (status !== 'closed')
    return refuse(
      'SELLER_NOT_CLOSED',
      `The salesperson is ${status}; name and account are forgotten once all is paid out: leave first.`,
    );
  if (keyId === null) return [];
  return [{ type: 'SellerErased', data: { ...of, keyId, erasedBy: act.by, erasedAt: act.at } }];
};
