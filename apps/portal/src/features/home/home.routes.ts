import { lazyRouteComponent } from '@tanstack/react-router';

export const homeRoutes = [
  { path: '/home', component: lazyRouteComponent(() => import('./routes/home.page'), 'HomePage') },
] as const;
