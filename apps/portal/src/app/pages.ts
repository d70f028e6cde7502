import { accessRoutes } from '../features/access/access.routes';
import { adjustmentRoutes } from '../features/adjustments/adjustments.routes';
import { auditRoutes } from '../features/audit/audit.routes';
import { batchRoutes } from '../features/batches/batches.routes';
import { catalogueRoutes } from '../features/catalogue/catalogue.routes';
import { conflictRoutes } from '../features/conflicts/conflicts.routes';
import { credentialRoutes } from '../features/credentials/credentials.routes';
import { contractRoutes } from '../features/contracts/contracts.routes';
import { creditRoutes } from '../features/credits/credits.routes';
import { dealRoutes } from '../features/deals/deals.routes';
import { earningRoutes } from '../features/earnings/earnings.routes';
import { entryRoutes } from '../features/entry/entry.routes';
import { fundRoutes } from '../features/funds/funds.routes';
import { guideRoutes } from '../features/guide/guide.routes';
import { homeRoutes } from '../features/home/home.routes';
import { importRoutes } from '../features/imports/imports.routes';
import { inboxRoutes } from '../features/inbox/inbox.routes';
import { noticeRoutes } from '../features/notices/notices.routes';
import { operationsRoutes } from '../features/operations/operations.routes';
import { partnerRoutes } from '../features/partners/partners.routes';
import { payeeRoutes } from '../features/payees/payees.routes';
import { periodRoutes } from '../features/periods/periods.routes';
import { programmeRoutes } from '../features/programme/programme.routes';
import { providerRoutes } from '../features/providers/providers.routes';
import { reportRoutes } from '../features/reports/reports.routes';
import { quarterRoutes } from '../features/quarter/quarter.routes';
import { rateRoutes } from '../features/rates/rates.routes';
import { qualificationRoutes } from '../features/qualifications/qualifications.routes';
import { reviewRoutes } from '../features/reviews/reviews.routes';
import { runRoutes } from '../features/runs/runs.routes';
import { sellerRoutes } from '../features/sellers/sellers.routes';
import { shipmentRoutes } from '../features/shipments/shipments.routes';

/** Every page below the frame. A feature lists its addresses; here they meet. */
export const PAGES = [
  ...entryRoutes,
  ...guideRoutes,
  ...homeRoutes,
  ...inboxRoutes,
  ...conflictRoutes,
  ...partnerRoutes,
  ...credentialRoutes,
  ...qualificationRoutes,
  ...reviewRoutes,
  ...programmeRoutes,
  ...catalogueRoutes,
  ...shipmentRoutes,
  ...providerRoutes,
  ...reportRoutes,
  ...importRoutes,
  ...dealRoutes,
  ...earningRoutes,
  ...sellerRoutes,
  ...fundRoutes,
  ...contractRoutes,
  ...creditRoutes,
  ...runRoutes,
  ...adjustmentRoutes,
  ...batchRoutes,
  ...payeeRoutes,
  ...rateRoutes,
  ...periodRoutes,
  ...quarterRoutes,
  ...auditRoutes,
  ...accessRoutes,
  ...noticeRoutes,
  ...operationsRoutes,
] as const;

/** The addresses of the portal, also of what stands without its frame. */
export type PortalPath = (typeof PAGES)[number]['path'] | '/' | '/sign-in' | '/set-password';
