import { lazyRouteComponent } from '@tanstack/react-router';

export const providerRoutes = [
  {
    path: '/provider-orders',
    component: lazyRouteComponent(() => import('./routes/provider-orders.page'), 'ProviderOrdersPage'),
  },
  {
    path: '/sales-forecasts',
    component: lazyRouteComponent(() => import('./routes/sales-forecasts.page'), 'SalesForecastsPage'),
  },
  {
    path: '/title-transfers',
    component: lazyRouteComponent(() => import('./routes/transfers.page'), 'TransfersPage'),
  },
  {
    path: '/title-transfers/$transferId',
    component: lazyRouteComponent(() => import('./routes/transfer.page'), 'TransferPage'),
  },
] as const;
