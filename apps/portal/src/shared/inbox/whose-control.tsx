import { SegmentedControl } from '@mantine/core';
import { useText } from '../i18n/locale';
import { useListAddress } from '../lists/list-address';
import { inboxMessages } from './inbox.messages';
import { WHOSE } from './inbox.query';

/** Mine, Team, All: whose of what waits is shown. It stands in the address, like every filter. */
export const WhoseControl = () => {
  const say = useText(inboxMessages);
  const { values, set } = useListAddress();
  const chosen = WHOSE.find((one) => one === values.whose);
  return (
    <SegmentedControl
      aria-label={say('whose')}
      value={chosen ?? 'all'}
      onChange={(next) => set({ whose: next === 'all' ? undefined : next })}
      data={[
        ...WHOSE.map((one) => ({ value: one, label: say(`whose_${one}`) })),
        { value: 'all', label: say('whose_all') },
      ]}
    />
  );
};
