import { NativeSelect } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { quartersUntil } from '../shared/format/quarters';
import { useText } from '../shared/i18n/locale';
import { useListAddress } from '../shared/lists/list-address';
import { useNow } from '../shared/session/session';
import { appMessages } from './app.messages';

/** Two years. */
const COUNT = 8;

/** From here on the bar has room for it. */
const WIDE = '(min-width: 48em)';

/** G2: the quarter that the page is of; it stands in the address, and goes along to other pages that know one. */
export const QuarterChoice = ({ where }: Readonly<{ where: 'bar' | 'page' }>) => {
  const wide = useMediaQuery(WIDE, undefined, { getInitialValueInEffect: false });
  const say = useText(appMessages);
  const { values, set } = useListAddress();
  const now = useNow();
  if ((where === 'bar') !== wide) return null;
  const known = quartersUntil(now, COUNT);
  const { quarter } = values;
  const choices = quarter === undefined || known.includes(quarter) ? known : [quarter, ...known];
  return (
    <NativeSelect
      size="xs"
      mb={where === 'page' ? 'sm' : 0}
      aria-label={say('ofQuarter')}
      value={quarter ?? ''}
      data={[{ value: '', label: say('allQuarters') }, ...choices]}
      onChange={({ currentTarget }) => set({ quarter: currentTarget.value })}
    />
  );
};
