import { Anchor, Button, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { codeText } from '../../../shared/format/code-text';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { amountColumn, statusColumn, useStatusFilter } from '../../../shared/lists/columns';
import { useListAddress } from '../../../shared/lists/list-address';
import { ListPage, type Filter } from '../../../shared/lists/list-page';
import type { Column } from '../../../shared/lists/list-query';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import { useMay } from '../../../shared/session/session';
import { Empty } from '../../../shared/ui/states';
import { Day } from '../../../shared/ui/values';
import { contractsQuery, type ContractRow } from '../api/contracts.query';
import { RegisterContractDialog } from '../components/register-contract-dialog';
import { contractMessages } from '../contracts.messages';

const STATUSES = ['prepared', 'planned', 'active', 'ended', 'overlapping', 'withdrawn', 'returned'] as const;
const RENEWALS = ['none', 'due', 'quoted', 'renewed', 'lapsed'] as const;

/** J72: service contracts and their renewals, the first to end first. */
export const ContractsPage = () => {
  const say = useText(contractMessages);
  const { values } = useListAddress();
  const status = STATUSES.filter((one) => one === values.status);
  const renewal = RENEWALS.filter((one) => one === values.renewal);
  return (
    <Stack gap="xs">
      <ListPage
        title={say('contracts')}
        actions={<Register />}
        query={contractsQuery({
          ...(status.length > 0 ? { status } : {}),
          ...(renewal.length > 0 ? { renewal } : {}),
          ...(values.q === undefined ? {} : { q: values.q }),
          sort: values.sort === '-endsOn' ? '-endsOn' : 'endsOn',
        })}
        columns={useColumns()}
        idOf={({ id }) => id}
        filters={[useStatusFilter(say('status'), STATUSES), useRenewalFilter()]}
        searchable
        exportName="service-contracts"
        empty={<Empty title={say('noContracts')}>{say('noContractsAbout')}</Empty>}
      />
      <Text size="sm" c="dimmed" maw={720}>
        {say('about')}
      </Text>
    </Stack>
  );
};

const useRenewalFilter = (): Filter => {
  const say = useText(contractMessages);
  return {
    ...{ name: 'renewal', label: say('renewal') },
    options: RENEWALS.map((value) => ({ value, label: say(`renewal_${value}`) })),
  };
};

const Register = () => {
  const say = useText(contractMessages);
  const may = useMay();
  const [open, setOpen] = useKept('contracts.Register.open', false);
  if (!may('partner.admin', 'channel.lead')) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say('register')}</Button>
      {open && <RegisterContractDialog onClose={() => setOpen(false)} />}
    </>
  );
};

const useColumns = (): readonly Column<ContractRow>[] => {
  const say = useText(contractMessages);
  const nameOf = useOrganisationName();
  return [
    {
      ...{ key: 'number', label: say('number') },
      cell: ({ id, number }) => (
        <Anchor component={Link} to={`/service-contracts/${id}`} inherit className="figures">
          {number}
        </Anchor>
      ),
      text: ({ number }) => number,
    },
    {
      ...{ key: 'partner', label: say('partner') },
      cell: ({ partnerId, partnerCode }) => nameOf(partnerId, partnerCode),
      text: ({ partnerCode }) => partnerCode,
    },
    {
      ...{ key: 'customer', label: say('customer') },
      cell: ({ customerName }) => customerName,
      text: ({ customerName }) => customerName,
    },
    {
      ...{ key: 'kind', label: say('kind') },
      cell: ({ kind, quantity, sku }) => (
        <>
          {codeText(kind)}
          <Text size="sm" c="dimmed">
            {String(quantity)} × {sku}
          </Text>
        </>
      ),
      text: ({ kind }) => kind,
    },
    {
      ...{ key: 'endsOn', label: say('endsOn'), sort: { up: 'endsOn', down: '-endsOn' } },
      cell: ({ endsOn }) => <Day of={endsOn} />,
      text: ({ endsOn }) => endsOn,
    },
    {
      ...{ key: 'renewal', label: say('renewal') },
      cell: ({ renewal }) => say(`renewal_${renewal}`),
      text: ({ renewal }) => renewal,
    },
    amountColumn('value', say('value'), ({ value }) => value),
    statusColumn(say('status')),
  ];
};
