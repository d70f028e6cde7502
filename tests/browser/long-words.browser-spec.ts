import type { Page } from 'playwright-core';
import { ok } from '../../apps/api/test/matrix-world';
import { OWN } from '../../apps/api/test/matrix-sides';
import { overflowOf } from './looking';
import { PortalWorld } from './portal-world';

// References, goals and notes are what people type: one word may be as long as the field takes.

const LONG = 'CarePlus'.padEnd(118, 'X');

describe('a word longer than a telephone is wide', () => {
  let portal: PortalWorld;
  let lot = '';
  beforeAll(async () => {
    portal = await PortalWorld.begin();
    const chen = await portal.api.as('chen');
    const granted = { unit: 'service-credit', quantity: 3, reference: LONG, startsOn: '2026-09-01' };
    const { body, etag } = ok(await chen.post('/v1/credit-lots', { partnerId: OWN.partnerId, ...granted }));
    lot = String(body.id);
    const attendees = [{ role: 'service-manager', count: 1 }];
    const review = { heldOn: '2026-09-02', attendees, notes: LONG.repeat(3) };
    ok(await chen.post(`/v1/credit-lots/${lot}/record-review`, review, { ifMatch: etag }));
    await portal.api.settled();
  }, 240_000);
  afterAll(() => portal.close(), 60_000);

  const open = async (as: string): Promise<Page> => {
    const page = await portal.as(as, `/credits/${lot}`, { still: true });
    await page.getByRole('heading', { level: 1, name: LONG }).waitFor();
    return page;
  };

  it('req:4.6 breaks in titles and notes of a record, and does not widen the page', async () => {
    const page = await open('paula');
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    await page.getByRole('tab', { name: 'Reviews' }).click();
    await page.getByText(LONG.repeat(3)).waitFor();
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  }, 60_000);

  it('req:4.6 breaks in the title of a dialog, whose act stays in sight', async () => {
    const page = await open('paula');
    await overflowOf(page);
    await page.getByRole('button', { name: 'Book', exact: true }).click();
    const act = page.getByRole('dialog').getByRole('button', { name: 'Book it' });
    await act.waitFor();
    const box = await act.boundingBox();
    expect((box?.x ?? 999) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
  }, 60_000);
});
