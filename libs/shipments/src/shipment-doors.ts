import { isVendor, recordDoor, type RecordDoor, type Role } from '@channel/http';
import type { PosLinesRecorded } from './domain/pos-file/pos-file.events';
import { shipmentLineDecider } from './domain/shipment-line/shipment-line.decider';

const CHANNEL: readonly Role[] = ['channel.manager', 'channel.lead'];

/** The rows of a file are its sender's and the vendor's; what was done with a line by hand is the vendor's. */
const posFileDoor: RecordDoor = {
  stream: 'posFile',
  readers: [...CHANNEL, 'distributor.user', 'distributor.admin', 'partner.admin'],
  opens: async (_runner, _id, { data }, viewer) => {
    const { distributorId, lines } = data as Partial<PosLinesRecorded['data'] & { distributorId: string }>;
    return isVendor(viewer) || (distributorId ?? lines?.[0]?.distributorId) === viewer.orgId;
  },
};

export const shipmentDoors: readonly RecordDoor[] = [
  posFileDoor,
  recordDoor(shipmentLineDecider, CHANNEL, (_line, viewer) => isVendor(viewer)),
];
