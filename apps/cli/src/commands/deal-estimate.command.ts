import type { AnswerOf } from '@channel/client';
import type { Command } from 'commander';
import { below } from '../client/at';
import { dealOf } from '../client/references';
import { define } from '../define';
import { textOf } from '../options';
import type { Output } from '../output';
import { moneyText } from '../print/format';
import type { Columns } from '../print/table';

type Estimate = AnswerOf<'estimateDeal'>;

const LINE: Columns<Estimate['lines'][number]> = {
  state: 'state',
  part: 'sku',
  units: 'quantity',
  plan: 'planName',
  earns: 'amount',
  'why not': ({ zero }) => zero.map(({ code }) => code).join(', '),
  base: 'base',
  quarter: 'quarter',
  'ships on': { wide: 'shipOn' },
  level: { wide: 'level' },
};

const NEEDS: Readonly<Record<Estimate['needs'][number], string>> = {
  PRICE: 'an approved price',
  APPROVAL: 'the approval of the registration',
  WIN: 'the win',
  ORDER: 'the order',
  SHIPMENT: 'the shipment',
  STATEMENT: 'the next statement for what was shipped',
};
const RISKS: Readonly<Record<Estimate['risks'][number], string>> = {
  SHIP_DAY: 'another ship day',
  QUANTITY: 'fewer units than were quoted',
  LEVEL: 'the level on the ship day',
  VOLUME: 'what else ships in the quarter',
  CAP: 'the most that is paid for one deal',
  RATE: 'the exchange rate',
  RETURN: 'goods that come back',
};

const sentence = (begin: string, parts: readonly string[]): readonly string[] =>
  parts.length === 0 ? [] : [`${begin}: ${parts.join(', ')}.`];

const textOfEstimate = ({
  dealNumber,
  total,
  shipped,
  expected,
  shipOn,
  ended,
  needs,
  risks,
}: Estimate): string =>
  [
    `${dealNumber} earns ${moneyText(total)}: ${moneyText(shipped)} shipped, ${moneyText(expected)} expected if it ships on ${shipOn}.`,
    ...(ended ? ['The registration ended; nothing more is expected of it.'] : []),
    ...sentence(
      'It still takes',
      needs.map((need) => NEEDS[need]),
    ),
    ...sentence(
      'What can change it',
      risks.map((risk) => RISKS[risk]),
    ),
  ].join('\n');

/** What a deal will earn. */
export const addDealEstimate = (deals: Command, output: Output): void => {
  define(deals, output, {
    name: 'estimate <deal>',
    summary: 'what a deal will earn, by the function that pays; what it takes, and what can change it',
    options: [['--on <day>', 'supposes that everything ships on this day']],
    examples: [
      'deals estimate DR-2026-000001 --as paula',
      'deals estimate DR-2026-000001 --on 2026-12-15 --as paula',
    ],
    run: async ({ client, options }, name = '') => {
      const shipOn = textOf(options, 'on');
      const asked = shipOn === undefined ? {} : { shipOn };
      const found = await client.read(below(await dealOf(client, name), 'estimate'), asked);
      if (output.json) {
        output.line('', found);
        return;
      }
      output.text(textOfEstimate(found));
      await output.table(LINE, found.lines, 'Nothing can be calculated yet.');
    },
  });
};
