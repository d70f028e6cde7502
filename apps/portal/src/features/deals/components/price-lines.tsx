import { useText } from '../../../shared/i18n/locale';
import { Amount } from '../../../shared/ui/values';
import type { Bom } from '../api/bom.query';
import { priceMessages } from '../price.messages';
import { BomTable } from './bom-table';
import { DiscountTrace } from './discount-trace';
import { PriceInput } from './price-input';
import type { TypedPrices } from './typed-prices';

type Props = Readonly<{
  bom: Bom;
  /** What is typed; nothing where the price is only read. */
  typed: TypedPrices | undefined;
  onChange: (line: string, price: string) => void;
}>;

/** List, standard, requested and approved price of each line, beside each other. */
export const PriceLines = ({ bom, typed, onChange }: Props) => {
  const say = useText(priceMessages);
  return (
    <BomTable
      lines={bom.lines}
      columns={[
        { key: 'list', label: say('list'), cell: ({ listUnit }) => <Amount of={listUnit} /> },
        {
          ...{ key: 'standard', label: say('standard') },
          cell: ({ standardNetUnit, discount, discountPercent }) => (
            <>
              <Amount of={standardNetUnit} />
              <DiscountTrace {...{ discount, discountPercent }} />
            </>
          ),
        },
        {
          ...{ key: 'requested', label: say('requested') },
          cell: ({ requestedNetUnit }) => <Amount of={requestedNetUnit} />,
        },
        {
          ...{ key: 'net', label: say('netUnit') },
          cell: ({ line, netUnit }) =>
            typed === undefined ? (
              <Amount of={netUnit} strong />
            ) : (
              <PriceInput
                label={say('netOf', { line })}
                value={typed[line] ?? ''}
                currency={bom.list.currency}
                onChange={(price) => onChange(line, price)}
              />
            ),
        },
      ]}
    />
  );
};
