import type { AnswerOf, BodyOf, RowOf } from '@channel/client';
import { CliError } from '../../cli-error';
import { at, type At } from '../../client/at';
import { money, type Step } from '../step';
import { check, refusalOf, type World } from '../world';

type Deal = AnswerOf<'getDeal'>;
type Conflict = RowOf<'listConflicts'>;

const HALDEN = {
  customer: { name: 'Halden Hospitals', country: 'US', domain: 'halden-hospitals.example' },
  region: 'americas',
  segment: 'enterprise',
  dealType: 'new-opportunity' as const,
  productLines: ['switching'],
  value: money('3991935'),
  expectedCloseOn: '2026-09-30',
} satisfies Omit<BodyOf<'submitDeal'>, 'distributorId'>;

export const dealOf = (world: World): At<'/v1/deals/{dealId}'> =>
  at('/v1/deals/{dealId}', { dealId: world.fact('dealId') });

/** The opportunity's stream records a claim a moment after the submission; until then nobody can decide. */
const recorded = (world: World): Promise<Deal> =>
  world.eventually('the opportunity has recorded the claim', async () => {
    const deal = await world.read('chen', dealOf(world));
    return deal.claim === 'recorded' ? deal : undefined;
  });

/** The people of the story belong to the demo's sample data. */
const cast = async (world: World): Promise<void> => {
  const idOf = async (code: string): Promise<string> => {
    const [found] = (await world.read('chen', '/v1/partners', { code: [code], limit: 1 })).data;
    if (found?.status !== 'active')
      throw new CliError(
        `${code} is no active partner here: the story needs the demo's sample data. ` +
          'Begin anew with `./channel demo reset --yes` and `npm start`, without DEMO_SEED=off.',
        3,
      );
    return found.id;
  };
  world.facts.distributorId = await idOf('DIST-001');
  world.facts.partnerId = await idOf('PTR-0042');
};

export const registration: Step = {
  key: 'registration',
  title: 'Priya registers Halden Hospitals',
  play: async (world) => {
    await cast(world);
    const registered = { ...HALDEN, distributorId: world.fact('distributorId') };
    const first = await world.answer('priya', '/v1/deals', registered);
    if (first.replayed)
      throw new CliError(
        'This story was played on this data already. `./channel demo reset --yes`, then `npm start`, begins anew.',
        3,
      );
    world.facts.dealId = first.data.id;
    world.facts.dealNumber = first.data.number;
    const deal = await recorded(world);
    return {
      text: `${world.fact('dealNumber')}, decision by ${deal.decisionDueAt}`,
      facts: { number: deal.number, status: deal.status, decisionDueAt: deal.decisionDueAt },
    };
  },
};

export const overlap: Step = {
  key: 'overlap',
  title: 'Bruno registers the same opportunity a moment later',
  play: async (world) => {
    const registered = { ...HALDEN, distributorId: world.fact('distributorId') };
    const second = await world.command('bruno', '/v1/deals', registered);
    world.facts.otherDealId = second.id;
    check(second.overlap !== undefined, 'Bruno learns that his registration overlaps');
    const told = JSON.stringify(second);
    const secrets = [world.fact('dealId'), world.fact('dealNumber'), world.fact('partnerId'), 'Alder'];
    check(!secrets.some((secret) => told.includes(secret)), 'and nothing about the other side');
    const foreign = await refusalOf(world.read('bruno', dealOf(world)));
    check(foreign.status === 404, "Priya's registration does not exist for him");
    return {
      text: `he reads "overlaps, decision by ${second.decisionDueAt}" and no name`,
      facts: {
        number: second.number,
        decisionDueAt: second.decisionDueAt,
        foreign: foreign.status,
      },
    };
  },
};

/** The open conflict of our opportunity among all. */
const ourConflict = (world: World): Promise<Conflict> =>
  world.eventually('the conflict is open', async () =>
    (await world.read('carol', '/v1/conflicts', { status: ['open'] })).data.find(({ claims }) =>
      claims.some(({ claimId }) => claimId === world.fact('dealId')),
    ),
  );

export const decision: Step = {
  key: 'decision',
  title: 'Carol awards the opportunity to the first, Chen approves; partner and distributor are told',
  play: async (world) => {
    const dealId = world.fact('dealId');
    const conflict = await ourConflict(world);
    const reason = 'First complete submission, by its place in the log.';
    const claimed = at('/v1/conflicts/{conflictId}', { conflictId: conflict.id });
    await world.decide('carol', claimed, 'decide', { claimId: dealId, reason });
    const record = dealOf(world);
    await world.eventually('the award has reached the registration', async () =>
      (await world.read('chen', record)).overlap === undefined ? true : undefined,
    );
    const approval = { dealType: HALDEN.dealType, note: 'First complete submission.' };
    const approved = await world.decide('chen', record, 'approve', approval);
    const told: string[] = [];
    for (const persona of ['priya', 'diego'])
      told.push(
        await world.eventually(`${persona} is told`, async () =>
          (await world.read(persona, '/v1/notices', { recordId: [dealId] })).data.length > 0
            ? persona
            : undefined,
        ),
      );
    return {
      text: `${world.fact('dealNumber')} approved, protected until ${String(approved.protectedUntilOn)}`,
      facts: { status: approved.status, protectedUntilOn: approved.protectedUntilOn, told },
    };
  },
};
