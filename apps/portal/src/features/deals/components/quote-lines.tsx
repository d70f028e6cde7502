import { Group, NativeSelect, TextInput } from '@mantine/core';
import { useText } from '../../../shared/i18n/locale';
import { Amount } from '../../../shared/ui/values';
import type { Bom } from '../api/bom.query';
import type { Quote } from '../api/build-quote-commands';
import { quoteMessages } from '../quote.messages';
import { BomTable, type BomColumn } from './bom-table';
import { PriceInput } from './price-input';
import { AVAILABILITIES, isDays, supplyOf, type TypedOffer, type TypedSupply } from './typed-offer';

const usePrices = (): readonly BomColumn[] => {
  const say = useText(quoteMessages);
  return [
    { key: 'list', label: say('list'), cell: ({ listUnit }) => <Amount of={listUnit} /> },
    { key: 'approved', label: say('approved'), cell: ({ netUnit }) => <Amount of={netUnit} /> },
  ];
};

/** The lines of a quote against the bill of materials: what is quoted at another price than the approved one is strong. */
export const QuoteLines = ({ bom, quote }: Readonly<{ bom: Bom; quote: Pick<Quote, 'lines'> }>) => {
  const say = useText(quoteMessages);
  const { lines = [] } = quote;
  const lineOf = (line: string) => lines.find((one) => one.line === line);
  const quotedOf = (line: string) => lineOf(line)?.unitPrice;
  const saysDelivery = lines.some(
    ({ availability, leadTimeDays }) => (availability ?? leadTimeDays) !== null,
  );
  return (
    <BomTable
      lines={bom.lines}
      columns={[
        ...usePrices(),
        {
          ...{ key: 'quoted', label: say('quoted') },
          cell: ({ line, netUnit }) => (
            <Amount of={quotedOf(line)} strong={quotedOf(line)?.amount !== netUnit?.amount} />
          ),
        },
        ...(saysDelivery
          ? [
              {
                ...{ key: 'delivery', label: say('delivery'), words: true as const },
                cell: ({ line }: Bom['lines'][number]) => <Delivery of={lineOf(line)} />,
              },
            ]
          : []),
      ]}
    />
  );
};

type Quoted = NonNullable<Quote['lines']>[number];

const Delivery = ({ of }: Readonly<{ of: Quoted | undefined }>) => {
  const say = useText(quoteMessages);
  const { availability = null, leadTimeDays = null } = of ?? {};
  const said = [
    ...(availability === null ? [] : [say(availability)]),
    ...(leadTimeDays === null ? [] : [say('withinDays', { days: leadTimeDays })]),
  ];
  return said.length === 0 ? '–' : said.join(', ');
};

type OfferProps = Readonly<{ bom: Bom; typed: TypedOffer; onChange: (offer: TypedOffer) => void }>;

/** What is offered for each line: its price, and when it can be delivered. */
export const OfferLines = ({ bom, typed, onChange }: OfferProps) => {
  const say = useText(quoteMessages);
  return (
    <BomTable
      lines={bom.lines}
      columns={[
        ...usePrices(),
        {
          ...{ key: 'quoted', label: say('quoted') },
          cell: ({ line }) => (
            <PriceInput
              label={say('priceOf', { line })}
              value={typed.prices[line] ?? ''}
              currency={bom.list.currency}
              onChange={(price) => onChange({ ...typed, prices: { ...typed.prices, [line]: price } })}
            />
          ),
        },
        {
          ...{ key: 'delivery', label: say('delivery'), words: true },
          cell: ({ line }) => (
            <SupplyInputs
              line={line}
              supply={supplyOf(typed, line)}
              onChange={(supply) => onChange({ ...typed, supply: { ...typed.supply, [line]: supply } })}
            />
          ),
        },
      ]}
    />
  );
};

type SupplyProps = Readonly<{
  line: string;
  supply: TypedSupply;
  onChange: (supply: TypedSupply) => void;
}>;

const SupplyInputs = ({ line, supply, onChange }: SupplyProps) => {
  const say = useText(quoteMessages);
  return (
    <Group gap={4} wrap="nowrap" align="flex-start">
      <NativeSelect
        size="xs"
        aria-label={say('availabilityOf', { line })}
        value={supply.availability}
        data={[
          { value: '', label: say('unsaid') },
          ...AVAILABILITIES.map((value) => ({ value, label: say(value) })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...supply, availability: AVAILABILITIES.find((one) => one === value) ?? '' })
        }
      />
      <TextInput
        size="xs"
        w={90}
        inputMode="numeric"
        aria-label={say('daysOf', { line })}
        placeholder={say('daysToType')}
        value={supply.days}
        error={!isDays(supply.days) && say('noDays')}
        onChange={({ currentTarget: { value } }) => onChange({ ...supply, days: value.trim() })}
      />
    </Group>
  );
};
