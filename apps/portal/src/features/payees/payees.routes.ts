import { lazyRouteComponent } from '@tanstack/react-router';

export const payeeRoutes = [
  { path: '/payees', component: lazyRouteComponent(() => import('./routes/payees.page'), 'PayeesPage') },
  {
    path: '/payees/$partnerId',
    component: lazyRouteComponent(() => import('./routes/payee.page'), 'PayeePage'),
  },
] as const;
