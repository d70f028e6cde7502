import { startApi, type Api } from './start-api';

jest.setTimeout(120_000);

/** req:A2 — the log as a file, for whoever may read all of it. */
describe('the export of events', () => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi();
    await api.settled();
  });
  afterAll(() => api.close());

  it('is one document a line, of what was asked for', async () => {
    const auditor = await api.as('amara');
    const { data } = (await auditor.get('/v1/events?limit=1')).body as {
      data: { type: string; id: string }[];
    };
    const { type, id } = data[0] ?? { type: '', id: '' };
    const { status, text, headers } = await auditor.get(`/v1/events/export/ndjson?type=${type}`);
    expect({ status, text: status === 200 ? '' : text }).toEqual({ status: 200, text: '' });
    expect(headers.get('content-type')).toContain('application/x-ndjson');
    const found = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; type: string; data: unknown });
    expect(found.map((event) => event.id)).toContain(id);
    expect(found.every((event) => event.type === type && event.data !== undefined)).toBe(true);
  });

  it('refuses what is no instant, and what is no filter', async () => {
    const auditor = await api.as('amara');
    for (const query of ['from=yesterday', 'types=DealApproved'])
      expect((await auditor.get(`/v1/events/export/ndjson?${query}`)).status).toBe(400);
  });

  it('is not for partners', async () => {
    const partner = await api.as('paula');
    expect((await partner.get('/v1/events/export/ndjson')).status).toBe(403);
  });
});
