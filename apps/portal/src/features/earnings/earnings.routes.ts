import { lazyRouteComponent } from '@tanstack/react-router';

export const earningRoutes = [
  {
    path: '/earnings',
    component: lazyRouteComponent(() => import('./routes/earnings.page'), 'EarningsPage'),
  },
  {
    path: '/statements',
    component: lazyRouteComponent(() => import('./routes/statements.page'), 'StatementsPage'),
  },
  {
    path: '/statements/$statementId',
    component: lazyRouteComponent(() => import('./routes/statement.page'), 'StatementPage'),
  },
  { path: '/payouts', component: lazyRouteComponent(() => import('./routes/payouts.page'), 'PayoutsPage') },
] as const;
