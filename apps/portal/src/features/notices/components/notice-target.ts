import type { Notice } from '../api/notices.query';

type Target = (notice: Pick<Notice, 'record' | 'number'>) => string | undefined;
const at =
  (screen: string): Target =>
  ({ record: { id } }) =>
    `${screen}/${id}`;

/** The screen of what a notice is about. */
const SCREENS: Readonly<Record<string, Target>> = {
  deal: at('/deals'),
  quote: at('/quotes'),
  bom: at('/prices'),
  conflict: at('/conflicts'),
  import: at('/imports'),
  'reward-run': at('/runs'),
  statement: at('/statements'),
  // What is adjusted by hand stands in no statement yet.
  'reward-line': () => '/earnings',
  'payout-batch': at('/batches'),
  payee: at('/payees'),
  fund: at('/funds'),
  'credit-lot': at('/credits'),
  'service-contract': at('/service-contracts'),
  'mdf-claim': at('/mdf-claims'),
  mou: at('/mous'),
  // Only the person is told.
  seller: () => '/my-rewards',
  // A request is addressed with its fund, which a notice does not name: its list finds it by number.
  'mdf-request': ({ number }) => (number === null ? undefined : `/mdf-requests?q=${number}`),
};

export const targetOf: Target = (notice) => SCREENS[notice.record.kind]?.(notice);
