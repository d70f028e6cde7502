import { lazyRouteComponent } from '@tanstack/react-router';

export const runRoutes = [
  { path: '/runs', component: lazyRouteComponent(() => import('./routes/runs.page'), 'RunsPage') },
  { path: '/runs/$runId', component: lazyRouteComponent(() => import('./routes/run.page'), 'RunPage') },
] as const;
