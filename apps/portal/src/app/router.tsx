import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { textParameters } from '../shared/lists/list-address';
import { Broken, NoPage } from './dead-ends';
import { Frame } from './frame';
import { PAGES } from './pages';
import { Start } from './start';
import { Titled } from './titled';

const readSearch = (search: string): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(search));
const writeSearch = (search: Readonly<Record<string, unknown>>): string => {
  const text = new URLSearchParams(textParameters(search)).toString();
  return text === '' ? '' : `?${text}`;
};

export const makeRouter = () => {
  const root = createRootRoute({ component: Titled, notFoundComponent: NoPage, errorComponent: Broken });
  const frame = createRoute({ getParentRoute: () => root, id: 'frame', component: Frame });
  const start = createRoute({ getParentRoute: () => frame, path: '/', component: Start });
  const signIn = createRoute({
    getParentRoute: () => root,
    path: '/sign-in',
    validateSearch: textParameters,
    component: lazyRouteComponent(() => import('../features/entry/sign-in.page'), 'SignInPage'),
  });
  const setPassword = createRoute({
    getParentRoute: () => root,
    path: '/set-password',
    component: lazyRouteComponent(() => import('../features/entry/set-password.page'), 'SetPasswordPage'),
  });
  const pages = PAGES.map(({ path, component }) =>
    createRoute({ getParentRoute: () => frame, path, component, validateSearch: textParameters }),
  );
  return createRouter({
    routeTree: root.addChildren([signIn, setPassword, frame.addChildren([start, ...pages])]),
    // Parameters are texts as they stand in the address, so that a number such as 2026-0042 stays one.
    parseSearch: readSearch,
    stringifySearch: writeSearch,
    defaultPreload: 'intent',
    scrollRestoration: true,
  });
};
