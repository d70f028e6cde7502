import { lazyRouteComponent } from '@tanstack/react-router';

export const conflictRoutes = [
  {
    path: '/conflicts',
    component: lazyRouteComponent(() => import('./routes/conflicts.page'), 'ConflictsPage'),
  },
  {
    path: '/conflicts/$conflictId',
    component: lazyRouteComponent(() => import('./routes/conflict.page'), 'ConflictPage'),
  },
] as const;
