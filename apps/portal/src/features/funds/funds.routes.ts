import { lazyRouteComponent } from '@tanstack/react-router';

export const fundRoutes = [
  { path: '/funds', component: lazyRouteComponent(() => import('./routes/funds.page'), 'FundsPage') },
  { path: '/funds/$fundId', component: lazyRouteComponent(() => import('./routes/fund.page'), 'FundPage') },
  {
    path: '/funds/$fundId/grants/$grantId',
    component: lazyRouteComponent(() => import('./routes/grant.page'), 'GrantPage'),
  },
  {
    path: '/funds/$fundId/requests/$requestId',
    component: lazyRouteComponent(() => import('./routes/request.page'), 'RequestPage'),
  },
  {
    path: '/funds/$fundId/requests/$requestId/claim',
    component: lazyRouteComponent(() => import('./routes/new-claim.page'), 'NewClaimPage'),
  },
  {
    path: '/mdf-requests',
    component: lazyRouteComponent(() => import('./routes/requests.page'), 'RequestsPage'),
  },
  {
    path: '/mdf-requests/new',
    component: lazyRouteComponent(() => import('./routes/new-request.page'), 'NewRequestPage'),
  },
  { path: '/mdf-claims', component: lazyRouteComponent(() => import('./routes/claims.page'), 'ClaimsPage') },
  {
    path: '/mdf-claims/$claimId',
    component: lazyRouteComponent(() => import('./routes/claim.page'), 'ClaimPage'),
  },
  { path: '/mous', component: lazyRouteComponent(() => import('./routes/mous.page'), 'MousPage') },
  {
    path: '/mou-milestones',
    component: lazyRouteComponent(() => import('./routes/milestones.page'), 'MilestonesPage'),
  },
  { path: '/mous/new', component: lazyRouteComponent(() => import('./routes/new-mou.page'), 'NewMouPage') },
  { path: '/mous/$mouId', component: lazyRouteComponent(() => import('./routes/mou.page'), 'MouPage') },
  {
    path: '/mous/$mouId/revise',
    component: lazyRouteComponent(() => import('./routes/revise-mou.page'), 'ReviseMouPage'),
  },
  { path: '/earned-coop', component: lazyRouteComponent(() => import('./routes/coops.page'), 'CoopsPage') },
  {
    path: '/earned-coop/$coopId',
    component: lazyRouteComponent(() => import('./routes/coop.page'), 'CoopPage'),
  },
] as const;
