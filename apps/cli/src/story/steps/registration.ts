import { items, money, type Step } from '../step';
import { check, type Json, type World } from '../world';

const HALDEN = {
  customer: { name: 'Halden Hospitals', country: 'US', domain: 'halden-hospitals.example' },
  region: 'americas',
  segment: 'enterprise',
  dealType: 'new-opportunity',
  productLines: ['switching'],
  value: money('3991935'),
  expectedCloseOn: '2026-09-30',
};

/** The opportunity's stream records a claim a moment after the submission; until then nobody can decide. */
const recorded = (world: World, record: string): Promise<Json> =>
  world.eventually('the opportunity has recorded the claim', async () => {
    const deal = await world.read('chen', record);
    return deal.claim === 'recorded' ? deal : undefined;
  });

export const registration: Step = {
  title: 'Priya registers Halden Hospitals; Bruno registers the same a moment later',
  play: async (world) => {
    const registered = { ...HALDEN, distributorId: world.fact('distributorId') };
    const first = await world.command('priya', '/v1/deals', registered);
    world.facts.dealId = String(first.body.id);
    world.facts.dealNumber = String(first.body.number);
    await recorded(world, `/v1/deals/${world.fact('dealId')}`);
    const second = await world.command('bruno', '/v1/deals', registered);
    world.facts.otherDealId = String(second.body.id);
    check(second.body.overlap !== undefined, 'Bruno learns that his registration overlaps');
    const told = JSON.stringify(second.body);
    const secrets = [world.fact('dealId'), world.fact('dealNumber'), world.fact('partnerId'), 'Alder'];
    check(!secrets.some((secret) => told.includes(secret)), 'and nothing about the other side');
    const foreign = await (await world.as('bruno')).get(`/v1/deals/${world.fact('dealId')}`);
    check(foreign.status === 404, "Priya's registration does not exist for him");
    return `${world.fact('dealNumber')} holds the opportunity; Bruno reads "overlaps, decision by ${String(second.body.decisionDueAt)}"`;
  },
};

export const decision: Step = {
  title: 'Carol awards the opportunity to the first, Chen approves; partner and distributor are told',
  play: async (world) => {
    const conflict = await world.eventually('the conflict is open', async () =>
      items(await world.read('carol', '/v1/conflicts')).find(({ status }) => status === 'open'),
    );
    await world.decide('carol', `/v1/conflicts/${String(conflict.id)}`, 'decide', {
      dealId: world.fact('dealId'),
      reason: 'First complete submission, by its place in the log.',
    });
    const record = `/v1/deals/${world.fact('dealId')}`;
    await world.eventually('the award has reached the registration', async () =>
      (await world.read('chen', record)).overlap === undefined ? true : undefined,
    );
    const approved = await world.decide('chen', record, 'approve', {
      dealType: 'new-opportunity',
      note: 'First complete submission.',
    });
    for (const persona of ['priya', 'diego'])
      await world.eventually(`${persona} is told`, async () =>
        items(await world.read(persona, '/v1/notices')).length > 0 ? true : undefined,
      );
    return `${world.fact('dealNumber')} approved, protected until ${String(approved.body.protectedUntilOn)}`;
  },
};
