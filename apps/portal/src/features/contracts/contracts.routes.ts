import { lazyRouteComponent } from '@tanstack/react-router';

export const contractRoutes = [
  {
    path: '/service-contracts',
    component: lazyRouteComponent(() => import('./routes/contracts.page'), 'ContractsPage'),
  },
  {
    path: '/service-contracts/$contractId',
    component: lazyRouteComponent(() => import('./routes/contract.page'), 'ContractPage'),
  },
] as const;
