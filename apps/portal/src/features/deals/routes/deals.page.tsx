import { Alert, Anchor, Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Bulk, BulkAct } from '../../../shared/bulk/bulk-act';
import { dayText } from '../../../shared/format/dates';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { inAddress, useListAddress } from '../../../shared/lists/list-address';
import { amountColumn, statusColumn } from '../../../shared/lists/columns';
import { ListPage, type Filter } from '../../../shared/lists/list-page';
import { useScopeFilters } from '../../../shared/lists/scope-filters';
import type { Column } from '../../../shared/lists/list-query';
import { useMay, useNow } from '../../../shared/session/session';
import { StatusWord } from '../../../shared/status/status';
import { statusMessages } from '../../../shared/status/status.messages';
import { Empty } from '../../../shared/ui/states';
import { Day } from '../../../shared/ui/values';
import { dealsQuery, type DealRow } from '../api/deals.query';
import { draftsQuery } from '../api/drafts.query';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import { DealViews } from '../components/deal-views';
import { dealMessages } from '../deals.messages';
import { dealFilter, DEAL_STAGES, DEAL_STATUSES } from './deal-filter';

/** P2: the registrations that I may see. */
export const DealsPage = () => {
  const say = useText(dealMessages);
  const { values } = useListAddress();
  const may = useMay();
  const sells = may('partner.rep', 'partner.admin');
  const today = useNow().slice(0, 10);
  return (
    <>
      {sells && <Drafts />}
      <ListPage
        title={say('deals')}
        query={dealsQuery(dealFilter(values, { today, sells }))}
        views={<DealViews />}
        columns={useColumns()}
        idOf={({ id }) => id}
        filters={useFilters()}
        searchable
        exportName="deals"
        bulk={useBulkActs()}
        actions={sells && <RegisterButton />}
        empty={
          <Empty title={say('noDeals')} action={sells && <RegisterButton />}>
            {say('noDealsAbout')}
          </Empty>
        }
      />
    </>
  );
};

/** What several registrations can be given at once: the partner asks for more time, the vendor takes them up. */
const useBulkActs = (): Bulk<DealRow> | undefined => {
  const say = useText(dealMessages);
  const may = useMay();
  const named = { nameOf: ({ number, customer }: DealRow) => `${number}, ${customer.name}` };
  if (may('partner.rep', 'partner.admin')) {
    const act: BulkAct<DealRow> = {
      operation: 'requestDealExtension',
      idsOf: ({ id, status, stage }) =>
        status === 'approved' && stage !== 'won' && stage !== 'lost' ? [id] : undefined,
      text: { field: 'evidence', label: say('extendEvidence') },
    };
    return { ...named, acts: [act] };
  }
  if (may('channel.manager', 'channel.lead')) {
    const act: BulkAct<DealRow> = {
      operation: 'takeUpDeal',
      idsOf: ({ id, status }) => (status === 'submitted' ? [id] : undefined),
    };
    return { ...named, acts: [act] };
  }
  return undefined;
};

const RegisterButton = () => {
  const say = useText(dealMessages);
  return (
    <Button component={Link} to="/deals/new">
      {say('register')}
    </Button>
  );
};

const Drafts = () => {
  const say = useText(dealMessages);
  const { data: drafts = [] } = useQuery(draftsQuery);
  if (drafts.length === 0) return null;
  return (
    <Alert color="gray" mb="md" title={say('drafts', { count: drafts.length })}>
      <Group gap="md">
        {drafts.map(({ id, customer }) => (
          <Anchor key={id} component={Link} to="/deals/new" search={inAddress({ draft: id })} size="sm">
            {say('goOn', { name: customer?.name ?? say('aDraft') })}
          </Anchor>
        ))}
      </Group>
    </Alert>
  );
};

const useFilters = (): readonly Filter[] => {
  const say = useText(dealMessages);
  const { language } = useLocale();
  const word = useText(statusMessages);
  const scope = useScopeFilters();
  const choices = <Value extends keyof (typeof statusMessages)['en']>(values: readonly Value[]) =>
    values.map((value) => ({ value, label: word(value) }));
  return [
    { name: 'status', label: say('status'), options: choices(DEAL_STATUSES) },
    { name: 'stage', label: say('stage'), options: choices(DEAL_STAGES) },
    {
      ...{ name: 'protectedBefore', label: say('protectedUntil'), options: [] },
      chip: (day) => say('protectedBefore', { day: dayText(day, language) }),
    },
    scope.partner,
    scope.from,
    scope.to,
  ];
};

const useColumns = (): readonly Column<DealRow>[] => {
  const say = useText(dealMessages);
  const nameOf = useOrganisationName();
  const may = useMay();
  const isPartner = may('partner.rep', 'partner.finance', 'partner.admin');
  return [
    {
      key: 'number',
      label: say('number'),
      sort: { up: 'number', down: '-number' },
      cell: ({ id, number }) => (
        <Anchor component={Link} to={`/deals/${id}`} className="figures" inherit>
          {number}
        </Anchor>
      ),
      text: ({ number }) => number,
    },
    {
      key: 'customer',
      label: say('customer'),
      cell: ({ customer }) => customer.name,
      text: ({ customer }) => customer.name,
    },
    ...(isPartner
      ? []
      : [
          {
            key: 'partner',
            label: say('partner'),
            cell: ({ partnerId }: DealRow) => nameOf(partnerId),
            text: ({ partnerId }: DealRow) => nameOf(partnerId),
          },
        ]),
    amountColumn('value', say('value'), ({ value }) => value),
    statusColumn(say('status')),
    {
      key: 'stage',
      label: say('stage'),
      cell: ({ stage }) => <StatusWord status={stage} />,
      text: ({ stage }) => stage,
    },
    {
      key: 'distributor',
      label: say('distributor'),
      cell: ({ distributorId }) => nameOf(distributorId),
      text: ({ distributorId }) => nameOf(distributorId),
    },
    {
      key: 'protectedUntilOn',
      label: say('protectedUntil'),
      cell: ({ protectedUntilOn }) => <Day of={protectedUntilOn} />,
      text: ({ protectedUntilOn }) => protectedUntilOn ?? '',
    },
    {
      key: 'decisionDueAt',
      label: say('decisionDue'),
      sort: { up: 'decisionDueAt', down: '-decisionDueAt' },
      cell: ({ decisionDueAt, approvedOn, closure }) =>
        approvedOn === null && closure === null ? <Day of={decisionDueAt} /> : '–',
      text: ({ decisionDueAt }) => decisionDueAt,
    },
  ];
};
