import { at, below } from '../../../client/at';
import { moneyText } from '../../../print/format';
import { jump, money, type Step } from '../../step';
import { check, refusalOf, type World } from '../../world';
import { alder, BENEFIT, entitlement, ROW, rowBecomes, today } from './alder';

/** The clock of the place that somebody left is over the day before. */
const OVER = '2026-12-07T09:00:00.000Z';

/** What Paula asks the fund for, before and after. */
export const askForFunds = async (world: World) => {
  const { partnerId = '' } = (await alder(world)).params;
  return world.command('paula', '/v1/mdf-requests', {
    ...{ partnerId, activityType: 'event', goals: 'A morning on data centres', expectedLeads: 10 },
    ...{ startsOn: '2027-01-20', endsOn: '2027-01-20', budget: money('100000') },
    ...{ partnerContactId: 'pers_paula', vendorContactId: 'pers_chen' },
  });
};

export const leaving: Step = {
  key: 'leaving',
  title: 'One of the four salespeople leaves; the gap list says until when, and what it is worth',
  play: async (world) => {
    const person = at('/v1/partner-people/{personId}', { personId: world.fact('leaverId') });
    await world.command('paula', below(person, 'leave'), { leftOn: await today(world) });
    const { until } = await rowBecomes(world, 'met_in_grace');
    const list = below(await alder(world), 'gap-list');
    const gapsFor = async (persona: string) => {
      const { quarter, levels } = await world.read(persona, list);
      const held = levels.find(({ place }) => place === 'held');
      const gap = held?.gaps.find(({ requirement }) => requirement === ROW);
      check(held !== undefined && gap !== undefined, `${ROW} is in the gap list`);
      return { quarter, atStake: held.atStake, ...gap };
    };
    const { quarter, atStake, by, toDo } = await gapsFor('paula');
    check(atStake !== undefined, 'Paula reads what is at stake');
    check((await gapsFor('priya')).atStake === undefined, 'a representative sees no money');
    return {
      text: `${String(toDo)}; ${moneyText(atStake)} of ${quarter} rest on the level`,
      facts: { until, by, toDo, quarter, atStake },
    };
  },
};

export const ranOut: Step = {
  key: 'ranOut',
  title: `The clock runs out (jump to ${OVER.slice(0, 10)}): the benefit is refused, with its row`,
  play: async (world) => {
    check((await entitlement(world)).answer === 'yes', 'until then Alder may have marketing funds');
    await jump(world, OVER);
    const { missing } = await rowBecomes(world, 'unmet');
    const { answer, because, gateFrom } = await entitlement(world);
    const requirements = because.kind === 'requirements' ? because.requirements : [];
    const refusal = await refusalOf(askForFunds(world));
    check(
      refusal.problem?.errors?.some(({ detail = '' }) => detail.includes(ROW)) === true,
      `the refusal names ${ROW}: ${refusal.message}`,
    );
    const told = await world.eventually('Paula is told', async () =>
      (await world.read('paula', '/v1/notices', { recordId: [world.fact('partnerId')] })).data.find(
        ({ kind }) => kind === 'clock_ran_out',
      ),
    );
    return {
      text: `${BENEFIT}: ${answer}, because of ${requirements.join(', ')} (${String(missing)}); ${String(refusal.code)}`,
      facts: { answer, requirements, missing, gateFrom, refused: refusal.code, told: told.text },
    };
  },
};
