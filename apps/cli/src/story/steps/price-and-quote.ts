import { at, below } from '../../client/at';
import { cellText, moneyText } from '../../print/format';
import { jump, money, type Step } from '../step';
import { check, refusalOf } from '../world';
import { dealOf } from './registration';

export const bom: Step = {
  key: 'price',
  title:
    'Priya submits a bill of materials with a wrong part, then the right one; the velocity rule prices it',
  play: async (world) => {
    const boms = below(dealOf(world), 'boms');
    const line = { line: '1', quantity: 3 };
    // Without a key of the story: what is refused leaves no trace, and is no step of it.
    const priya = await world.as('priya');
    const wrong = await refusalOf(priya.command(boms, { lines: [{ ...line, sku: 'EX4100-48X' }] }));
    const [finding] = wrong.problem?.errors ?? [];
    check(wrong.code === 'BOM_INVALID', 'a wrong part is refused');
    check(finding?.suggestions?.includes('EX4100-48P') === true, 'the right part is suggested');
    const { id, list, net, status } = await world.command('priya', boms, {
      lines: [{ ...line, sku: 'EX4100-48P' }],
    });
    world.facts.bomId = id;
    return {
      text: `3 × EX4100-48P: list ${moneyText(list)}, net ${cellText(net)}`,
      facts: { suggestions: finding.suggestions, status, list, net },
    };
  },
};

export const quote: Step = {
  key: 'quote',
  title: 'Diego quotes, Priya accepts and wins (jump to 11 September), Diego records the order',
  play: async (world) => {
    const deal = dealOf(world);
    await world.eventually('the bill of materials binds the deal', async () =>
      (await world.read('diego', deal)).bomId === world.fact('bomId') ? true : undefined,
    );
    const drafted = await world.command('diego', '/v1/quotes', {
      bomId: world.fact('bomId'),
      lines: [{ line: '1', unitPrice: money('840000') }],
    });
    world.facts.quoteId = drafted.id;
    const record = at('/v1/quotes/{quoteId}', { quoteId: drafted.id });
    await world.decide('diego', record, 'issue', undefined);
    const accepted = await world.decide('priya', record, 'accept', undefined);
    await jump(world, '2026-09-11T09:00:00.000Z');
    await world.decide('priya', deal, 'mark-won', { wonOn: '2026-09-11' });
    await jump(world, '2026-09-14T09:00:00.000Z');
    await world.decide('diego', deal, 'close', {
      orderNumber: 'PO-77120',
      closedOn: '2026-09-14',
      quoteId: world.fact('quoteId'),
    });
    const closed = await world.read('priya', deal);
    return {
      text: `${drafted.number} accepted, order PO-77120 of 2026-09-14`,
      facts: { quote: drafted.number, accepted: accepted.status, closure: closed.closure },
    };
  },
};
