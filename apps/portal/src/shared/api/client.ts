import { channelApi } from '@channel/client';

/** The API as the person who is signed in sees it: the browser's cookie says who that is, and this header that it is us. */
export const api = channelApi({
  baseUrl: '',
  program: 'portal',
  fetch: (request) => {
    request.headers.set('x-channel-portal', '1');
    return fetch(request);
  },
});
