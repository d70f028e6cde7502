import { lazyRouteComponent } from '@tanstack/react-router';

/** Pages for everybody who is signed in. */
export const entryRoutes = [
  {
    path: '/preferences',
    component: lazyRouteComponent(() => import('./preferences.page'), 'PreferencesPage'),
  },
  { path: '/demo', component: lazyRouteComponent(() => import('./demo.page'), 'DemoPage') },
] as const;
