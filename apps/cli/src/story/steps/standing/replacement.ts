import { at } from '../../../client/at';
import { jump, type Step } from '../../step';
import { check } from '../../world';
import { BENEFIT, entitlement, LEVEL, rowBecomes, today } from './alder';
import { askForFunds } from './leaving';
import { join } from './staff';

const REPLACED = '2026-12-09T09:00:00.000Z';

export const replacement: Step = {
  key: 'replacement',
  title: `A replacement is certified (jump to ${REPLACED.slice(0, 10)}): the same request is accepted`,
  play: async (world) => {
    await jump(world, REPLACED);
    const joinedOn = await today(world);
    await join(world, {
      ...{ name: 'Nils Aker', duties: ['sales'], joinedOn, exams: { 'sales-baseline': joinedOn } },
    });
    await rowBecomes(world, 'met');
    const { answer } = await entitlement(world);
    const { status, number } = await askForFunds(world);
    return {
      text: `${BENEFIT}: ${answer}; ${number} is ${status}`,
      facts: { answer, request: number, status },
    };
  },
};

export const review: Step = {
  key: 'review',
  title: 'Carol asks for a review, Chen starts it, Carol keeps the level; Paula reads each row',
  play: async (world) => {
    const asked = await world.command('carol', '/v1/reviews', {
      partnerId: world.fact('partnerId'),
      reason: 'The place of a certified salesperson was empty for two days.',
    });
    const record = at('/v1/reviews/{reviewId}', { reviewId: asked.id });
    await world.decide('chen', record, 'start', undefined);
    await world.refused('ROLE_REQUIRED', 'chen', record, 'decide');
    await world.decide('carol', record, 'decide', {
      level: LEVEL,
      reason: 'The place is filled again, and the targets are agreed.',
    });
    const { status, decision, snapshot } = await world.read('paula', record);
    const held = snapshot?.levels.find(({ place }) => place === 'held');
    check(decision !== null && held !== undefined, 'Paula reads the decision and what was judged');
    const states = held.requirements.map(({ requirement, state }) => [requirement, state] as const);
    const met = states.filter(([, state]) => state === 'met').length;
    return {
      text: `${decision.outcome}: ${decision.level} from ${decision.effectiveOn}; ${String(met)} of ${String(states.length)} rows were met`,
      facts: {
        ...{ status, outcome: decision.outcome, level: decision.level, from: decision.effectiveOn },
        ...{ appealUntil: decision.appealUntilOn, rows: Object.fromEntries(states) },
      },
    };
  },
};
