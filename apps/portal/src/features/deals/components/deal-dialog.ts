import type { Deal } from '../api/deal.query';

/** What every dialog on a deal gets: the deal as it was read, and the ways out of it. */
export type DealDialogProps = Readonly<{ deal: Deal; onClose: () => void }>;
