import { lazyRouteComponent } from '@tanstack/react-router';

/** Addresses of this feature; each screen is loaded when it is opened. */
export const dealRoutes = [
  { path: '/deals', component: lazyRouteComponent(() => import('./routes/deals.page'), 'DealsPage') },
  {
    path: '/deals/new',
    component: lazyRouteComponent(() => import('./routes/register-deal.page'), 'RegisterDealPage'),
  },
  { path: '/deals/$dealId', component: lazyRouteComponent(() => import('./routes/deal.page'), 'DealPage') },
  {
    path: '/deals/$dealId/resubmit',
    component: lazyRouteComponent(() => import('./routes/resubmit-deal.page'), 'ResubmitDealPage'),
  },
  {
    path: '/deals/$dealId/review',
    component: lazyRouteComponent(() => import('./routes/review-deal.page'), 'ReviewDealPage'),
  },
  { path: '/prices/$bomId', component: lazyRouteComponent(() => import('./routes/price.page'), 'PricePage') },
  { path: '/quotes', component: lazyRouteComponent(() => import('./routes/quotes.page'), 'QuotesPage') },
  {
    path: '/quotes/new/$bomId',
    component: lazyRouteComponent(() => import('./routes/build-quote.page'), 'BuildQuotePage'),
  },
  {
    path: '/quotes/$quoteId',
    component: lazyRouteComponent(() => import('./routes/quote.page'), 'QuotePage'),
  },
] as const;
