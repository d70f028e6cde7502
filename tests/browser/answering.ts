import type { Page, Route } from 'playwright-core';

/** How the server answers, as far as a page can tell. */
export type Manner = 'real' | 'forbidden' | 'absent' | 'failing' | 'first-only' | 'empty';

/** What stands around every page, and is there before its states can be looked at. */
const FRAME = [
  '/v1/me',
  '/v1/sign-in-options',
  '/v1/demo',
  '/v1/notices/unread',
  '/v1/saved-views',
  '/v1/stream',
];

export const REFERENCE = 'trace-of-the-test';

const problem = (status: number, code: string, more: object = {}) => ({
  status,
  contentType: 'application/problem+json',
  body: JSON.stringify({
    ...{ type: 'about:blank', title: code, status, code, detail: `It is ${code}.` },
    ...{ instance: '/v1', traceId: REFERENCE, ...more },
  }),
});

const PROBLEMS = {
  forbidden: problem(403, 'ROLE_REQUIRED', { roles: ['finance.analyst', 'auditor'] }),
  absent: problem(404, 'NOT_FOUND'),
  failing: problem(500, 'INTERNAL'),
} as const;

/** Stands between a page and its server: answers in the manner that is asked for, and holds answers back. */
export class Answering {
  manner: Manner = 'real';
  /** Paths that were asked for since the manner was last changed. */
  readonly asked = new Set<string>();
  private waiting = 0;
  private held: Promise<void> | undefined;
  private letGo = (): void => undefined;

  static async between(page: Page): Promise<Answering> {
    const answering = new Answering();
    await page.route('**/v1/**', (route) => answering.answer(route));
    return answering;
  }

  /** From now on in this manner; nothing was asked yet. */
  turnTo(manner: Manner): void {
    this.manner = manner;
    this.asked.clear();
  }

  hold(): void {
    this.held = new Promise((resolve) => {
      this.letGo = resolve;
    });
  }

  release(): void {
    this.letGo();
    this.held = undefined;
  }

  /** Whether everything that was asked for is answered. */
  get quiet(): boolean {
    return this.waiting === 0;
  }

  private async answer(route: Route): Promise<void> {
    const { pathname } = new URL(route.request().url());
    if (FRAME.includes(pathname)) return route.fallback();
    const { manner } = this;
    const isFirst = this.asked.size === 0 || this.asked.values().next().value === pathname;
    this.asked.add(pathname);
    this.waiting += 1;
    try {
      await this.held;
      await inManner(route, manner === 'first-only' ? (isFirst ? 'real' : 'failing') : manner);
    } finally {
      this.waiting -= 1;
    }
  }
}

const inManner = async (route: Route, manner: Exclude<Manner, 'first-only'>): Promise<void> => {
  if (manner === 'empty') return withoutRows(route);
  const response = manner === 'real' ? await route.fetch() : undefined;
  return route.fulfill(response === undefined ? PROBLEMS[manner as keyof typeof PROBLEMS] : { response });
};

/** The server's own answer; of a list, as if it had no row. */
const withoutRows = async (route: Route): Promise<void> => {
  const response = await route.fetch();
  const isJson = /json/.test(response.headers()['content-type'] ?? '');
  const body = isJson ? ((await response.json()) as Readonly<{ data?: unknown; page?: unknown }>) : {};
  if (!Array.isArray(body.data)) return route.fulfill({ response });
  return route.fulfill({
    response,
    json: { ...body, data: [], ...(body.page === undefined ? {} : { page: {} }) },
  });
};
