import { lazyRouteComponent } from '@tanstack/react-router';

export const importRoutes = [
  { path: '/imports', component: lazyRouteComponent(() => import('./routes/imports.page'), 'ImportsPage') },
  {
    path: '/imports/$importId',
    component: lazyRouteComponent(() => import('./routes/import.page'), 'ImportPage'),
  },
] as const;
