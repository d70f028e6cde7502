import { moneyText } from '../../print/format';
import { jump, money, type Step } from '../step';
import { check } from '../world';

export const bom: Step = {
  key: 'price',
  title:
    'Priya submits a bill of materials with a wrong part, then the right one; the velocity rule prices it',
  play: async (world) => {
    const path = `/v1/deals/${world.fact('dealId')}/boms`;
    const wrong = await (
      await world.as('priya')
    ).post(path, {
      body: { lines: [{ line: '1', sku: 'EX4100-48X', quantity: 3 }] },
    });
    const [finding] = (wrong.body.errors ?? []) as readonly { suggestions?: readonly string[] }[];
    check(wrong.body.code === 'BOM_INVALID', 'a wrong part is refused');
    check(finding?.suggestions?.includes('EX4100-48P') === true, 'the right part is suggested');
    const answer = await world.command('priya', path, {
      lines: [{ line: '1', sku: 'EX4100-48P', quantity: 3 }],
    });
    world.facts.bomId = String(answer.body.id);
    const { list, net, status } = answer.body;
    return {
      text: `3 × EX4100-48P: list ${moneyText(list)}, net ${moneyText(net)}`,
      facts: { suggestions: finding.suggestions, status, list, net },
    };
  },
};

export const quote: Step = {
  key: 'quote',
  title: 'Diego quotes, Priya accepts and wins (jump to 11 September), Diego records the order',
  play: async (world) => {
    const deal = `/v1/deals/${world.fact('dealId')}`;
    await world.eventually('the bill of materials binds the deal', async () =>
      (await world.read('diego', deal)).bomId === world.fact('bomId') ? true : undefined,
    );
    const { body: drafted } = await world.command('diego', '/v1/quotes', {
      bomId: world.fact('bomId'),
      lines: [{ line: '1', unitPrice: money('840000') }],
    });
    world.facts.quoteId = String(drafted.id);
    const record = `/v1/quotes/${world.fact('quoteId')}`;
    await world.decide('diego', record, 'issue');
    const accepted = await world.decide('priya', record, 'accept');
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
      text: `${String(drafted.number)} accepted, order PO-77120 of 2026-09-14`,
      facts: { quote: drafted.number, accepted: accepted.body.status, closure: closed.closure },
    };
  },
};
