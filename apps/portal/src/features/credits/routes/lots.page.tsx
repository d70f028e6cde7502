import { Anchor, Button, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { dayAfter, daysUntil } from '../../../shared/format/dates';
import { quantityText } from '../../../shared/format/quantity';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { statusColumn, useStatusFilter } from '../../../shared/lists/columns';
import { useListAddress } from '../../../shared/lists/list-address';
import { ListPage, type Filter } from '../../../shared/lists/list-page';
import type { Column } from '../../../shared/lists/list-query';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import { useToday } from '../../../shared/programme/use-today';
import { useMay } from '../../../shared/session/session';
import { Empty } from '../../../shared/ui/states';
import { Day } from '../../../shared/ui/values';
import { lotsQuery, type LotRow } from '../api/lots.query';
import { GrantLotDialog } from '../components/grant-lot-dialog';
import { LOT_UNITS, unitWord } from '../components/units';
import { creditMessages } from '../credits.messages';

const STATUSES = ['active', 'exhausted', 'expired'] as const;
/** What ends within so many days says so. */
const SOON_DAYS = 90;
const SOON = 'soon';

/** P17: credits, vouchers and passes: usage and balance of each lot, the first to end first. */
export const LotsPage = () => {
  const say = useText(creditMessages);
  const { values } = useListAddress();
  const endsSoon = values.ends === SOON;
  const chosen = STATUSES.filter((one) => one === values.status);
  const status = chosen.length === 0 && endsSoon ? (['active'] as const) : chosen;
  const endsBy = dayAfter(useToday(), SOON_DAYS);
  const unit = LOT_UNITS.filter((one) => one === values.unit);
  return (
    <Stack gap="xs">
      <ListPage
        title={say('credits')}
        actions={<Grant />}
        query={lotsQuery({
          ...(status.length > 0 ? { status: [...status] } : {}),
          ...(unit.length > 0 ? { unit } : {}),
          ...(endsSoon ? { 'useByOn[lte]': endsBy } : {}),
          ...(values.q === undefined ? {} : { q: values.q }),
          sort: 'useByOn',
        })}
        columns={useColumns()}
        idOf={({ id }) => id}
        filters={[useUnitFilter(), useEndsFilter(), useStatusFilter(say('status'), STATUSES)]}
        searchable
        exportName="credits"
        empty={<Empty title={say('noLots')}>{say('noLotsAbout')}</Empty>}
      />
      <Text size="sm" c="dimmed">
        {say('order')}
      </Text>
    </Stack>
  );
};

const useUnitFilter = (): Filter => {
  const say = useText(creditMessages);
  return {
    ...{ name: 'unit', label: say('unit') },
    options: LOT_UNITS.map((value) => ({ value, label: say(unitWord(value)) })),
  };
};

const useEndsFilter = (): Filter => {
  const say = useText(creditMessages);
  return {
    ...{ name: 'ends', label: say('useByOn') },
    options: [{ value: SOON, label: say('endsWithin', { days: SOON_DAYS }) }],
  };
};

const Grant = () => {
  const say = useText(creditMessages);
  const may = useMay();
  const [open, setOpen] = useKept('credits.Grant.open', false);
  if (!may('channel.manager', 'channel.lead')) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say('grant')}</Button>
      {open && <GrantLotDialog onClose={() => setOpen(false)} />}
    </>
  );
};

const useColumns = (): readonly Column<LotRow>[] => {
  const say = useText(creditMessages);
  const { language } = useLocale();
  const today = useToday();
  const nameOf = useOrganisationName();
  const isVendor = useMay()(
    'channel.manager',
    'channel.lead',
    'finance.analyst',
    'finance.approver',
    'auditor',
  );
  const pile = (key: 'granted' | 'free' | 'reserved' | 'used' | 'expired'): Column<LotRow> => ({
    ...{ key, label: say(key), numeric: true },
    cell: (row) => quantityText(row[key], language),
    text: (row) => row[key].quantity,
  });
  const daysLeft = ({ useByOn, free }: LotRow): number | undefined => {
    const days = daysUntil(useByOn, today);
    return free.quantity !== '0' && days >= 0 && days <= SOON_DAYS ? days : undefined;
  };
  return [
    {
      ...{ key: 'reference', label: say('reference') },
      cell: ({ id, reference }) => (
        <Anchor component={Link} to={`/credits/${id}`} inherit>
          {reference}
        </Anchor>
      ),
      text: ({ reference }) => reference,
    },
    ...(isVendor
      ? [
          {
            ...{ key: 'partner', label: say('partner') },
            cell: ({ partnerId, partnerCode }: LotRow) => nameOf(partnerId, partnerCode),
            text: ({ partnerCode }: LotRow) => partnerCode,
          },
        ]
      : []),
    {
      ...{ key: 'unit', label: say('unit') },
      cell: ({ unit }) => say(unitWord(unit)),
      text: ({ unit }) => unit,
    },
    pile('granted'),
    pile('free'),
    pile('reserved'),
    pile('used'),
    pile('expired'),
    {
      ...{ key: 'useByOn', label: say('useByOn') },
      cell: (row) => (
        <>
          <Day of={row.useByOn} />
          {daysLeft(row) !== undefined && (
            <Text size="sm" fw={600}>
              {say('soon', { days: daysLeft(row) ?? 0 })}
            </Text>
          )}
        </>
      ),
      text: ({ useByOn }) => useByOn,
    },
    statusColumn(say('status')),
  ];
};
