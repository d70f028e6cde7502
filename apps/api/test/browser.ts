/** A browser in as far as it matters here: it keeps cookies, follows redirects, and says where a request comes from. */
export class Browser {
  readonly cookies = new Map<string, string>();
  /** Attributes of each cookie as they were set last. */
  readonly attributes = new Map<string, string>();

  /** @param seenAs the address that a proxy has for it, if one stands before it */
  constructor(
    readonly base: string,
    private readonly seenAs = base,
  ) {}

  /** Opens an address as a person does. @returns the last answer, and every address on the way */
  async open(address: string): Promise<Readonly<{ response: Response; way: readonly string[] }>> {
    const way: string[] = [];
    for (let next = new URL(address, this.base); ;) {
      way.push(`${next.pathname}${next.search}`);
      const response = await this.send(next.href, { headers: { accept: 'text/html' } });
      const location = response.headers.get('location');
      if (response.status < 300 || response.status >= 400 || location === null) return { response, way };
      next = this.behind(new URL(location, next));
    }
  }

  /** Where the proxy sends what is asked under its own address. */
  private behind(address: URL): URL {
    return address.origin === this.seenAs
      ? new URL(`${address.pathname}${address.search}`, this.base)
      : address;
  }

  signIn(persona: string, returnTo = '/'): ReturnType<Browser['open']> {
    return this.open(`/auth/sign-in?${new URLSearchParams({ who: persona, returnTo }).toString()}`);
  }

  get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    return this.send(`${this.base}${path}`, { headers: { accept: 'application/json', ...headers } });
  }

  /** As a script of the portal's page does; `headers` says what another page would send instead. */
  post(path: string, body?: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    const own = { origin: this.base, 'sec-fetch-site': 'same-origin', 'x-channel-portal': '1' };
    return this.send(`${this.base}${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': `"${crypto.randomUUID()}"`,
        ...own,
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  /** Sends the form of a page. */
  submit(address: string, fields: Readonly<Record<string, string>>): Promise<Response> {
    return this.send(address, { method: 'POST', body: new URLSearchParams(fields) });
  }

  private async send(url: string, init: RequestInit): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: { ...(init.headers as Record<string, string>), ...(cookie === '' ? {} : { cookie }) },
    });
    for (const line of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split('; ');
      const [name = '', value = ''] = pair.split('=');
      const gone = value === '' || attributes.some((one) => /^expires=.*1970/i.test(one));
      if (gone) this.cookies.delete(name);
      else this.cookies.set(name, value);
      this.attributes.set(name, attributes.join('; '));
    }
    return response;
  }
}
