import type { Waiting, WaitingKind } from './inbox.query';

type Target = (item: Pick<Waiting, 'record' | 'about' | 'partnerId' | 'kind'>) => string | undefined;

const at =
  (screen: string): Target =>
  ({ record: { id } }) =>
    `${screen}/${id}`;
const ofPartner: Target = ({ partnerId }) => (partnerId === null ? undefined : `/partners/${partnerId}`);
const inFund =
  (part: 'grants' | 'requests'): Target =>
  ({ about, record: { id } }) =>
    about?.kind === 'fund' ? `/funds/${about.id}/${part}/${id}` : undefined;

const DECISIONS: readonly WaitingKind[] = ['deal_decision', 'deal_extension'];

/** The screen on which one acts on a record of the inbox. */
const SCREENS: Readonly<Record<Waiting['record']['kind'], Target>> = {
  deal: ({ kind, record: { id } }) => (DECISIONS.includes(kind) ? `/deals/${id}/review` : `/deals/${id}`),
  bom: ({ kind, record: { id } }) => (kind === 'price' ? `/prices/${id}` : `/quotes/new/${id}`),
  quote: at('/quotes'),
  conflict: at('/conflicts'),
  // Whether two customers are one is judged beside the registration that raised the question.
  'customer-pair': ({ about }) => (about?.kind === 'deal' ? `/deals/${about.id}/review` : undefined),
  import: at('/imports'),
  'shipment-line': at('/shipments'),
  'fx-table': at('/rates'),
  adjustment: at('/adjustments'),
  partner: at('/partners'),
  'partner-role': at('/partners'),
  'standing-correction': ofPartner,
  'deal-correction': ({ about }) =>
    about?.kind === 'deal' ? `/deals/${about.id}?tab=corrections` : undefined,
  'line-correction': ({ about }) => (about?.kind === 'shipment-line' ? `/shipments/${about.id}` : undefined),
  'proof-of-concept': at('/proofs'),
  review: at('/reviews'),
  qualification: at('/qualifications'),
  'flex-entry': ofPartner,
  'credit-lot': at('/credits'),
  fund: at('/funds'),
  'fund-grant': inFund('grants'),
  'mdf-request': inFund('requests'),
  'mdf-claim': at('/mdf-claims'),
  mou: at('/mous'),
  // The person consents on their own page, the employer on that of the enrolment.
  seller: ({ kind, record: { id } }) => (kind === 'seller_consent' ? '/my-rewards' : `/sellers/${id}`),
  'reward-run': at('/runs'),
  statement: at('/statements'),
  payee: at('/payees'),
  'payout-batch': at('/batches'),
  // Its id names the programme and the version.
  'programme-version': ({ record: { id } }) => {
    const [programmeId = '', version = ''] = id.split('/');
    return `/programme/${programmeId}/versions/${version}`;
  },
};

export const targetOf: Target = (item) => SCREENS[item.record.kind](item);
