import { recordDoor, VENDOR_STAFF } from '@channel/http';
import { importDecider } from './domain/import/import.decider';
import { isVisibleTo } from './import-jobs';

/** Like the import itself: the vendor's staff, and the organisation that sent the file. */
export const importDoor = recordDoor(
  importDecider,
  ['distributor.user', 'distributor.admin', 'partner.admin', ...VENDOR_STAFF],
  (state, { orgId }) => isVisibleTo(orgId)(state),
);
