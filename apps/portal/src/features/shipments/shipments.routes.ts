import { lazyRouteComponent } from '@tanstack/react-router';

export const shipmentRoutes = [
  {
    path: '/shipments',
    component: lazyRouteComponent(() => import('./routes/shipments.page'), 'ShipmentsPage'),
  },
  {
    path: '/shipments/$lineId',
    component: lazyRouteComponent(() => import('./routes/shipment.page'), 'ShipmentPage'),
  },
] as const;
