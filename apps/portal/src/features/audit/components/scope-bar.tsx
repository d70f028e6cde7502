import { Button, Group, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { quartersUntil } from '../../../shared/format/quarters';
import { useText } from '../../../shared/i18n/locale';
import { useListAddress } from '../../../shared/lists/list-address';
import { organisationsQuery } from '../../../shared/organisations/organisations.query';
import { useNow } from '../../../shared/session/session';
import { auditMessages } from '../audit.messages';
import { PROCESSES, scopeIn } from '../routes/audit-scope';

/** Three years: what an audit looks back at. */
const QUARTERS = 12;
const NAMES = ['quarter', 'partner', 'process'] as const;

/** A1: period, partner and process, chosen once; they stand in the address and go along to other pages. */
export const ScopeBar = () => {
  const say = useText(auditMessages);
  const { values, set } = useListAddress();
  const { quarter, partnerId, process } = scopeIn(values);
  const { data: organisations = [] } = useQuery(organisationsQuery);
  const known = quartersUntil(useNow(), QUARTERS);
  const quarters = quarter === undefined || known.includes(quarter) ? known : [quarter, ...known];
  return (
    <Group gap="sm" align="flex-end" role="search" aria-label={say('scope')}>
      <NativeSelect
        label={say('period')}
        value={quarter ?? ''}
        data={[{ value: '', label: say('all') }, ...quarters]}
        onChange={({ currentTarget }) => set({ quarter: currentTarget.value })}
      />
      <NativeSelect
        label={say('partner')}
        value={partnerId ?? ''}
        data={[
          { value: '', label: say('all') },
          ...organisations.map(({ id, name, code }) => ({ value: id, label: `${name} (${code})` })),
        ]}
        onChange={({ currentTarget }) => set({ partner: currentTarget.value })}
      />
      <NativeSelect
        label={say('process')}
        value={process ?? ''}
        data={[
          { value: '', label: say('all') },
          ...PROCESSES.map((one) => ({ value: one, label: say(`process_${one}`) })),
        ]}
        onChange={({ currentTarget }) => set({ process: currentTarget.value })}
      />
      {NAMES.some((name) => values[name] !== undefined) && (
        <Button
          variant="subtle"
          onClick={() => set(Object.fromEntries(NAMES.map((name) => [name, undefined])))}
        >
          {say('clear')}
        </Button>
      )}
    </Group>
  );
};
