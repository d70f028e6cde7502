import { Anchor, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useText } from '../../../shared/i18n/locale';
import { countColumn, statusColumn, useStatusFilter } from '../../../shared/lists/columns';
import { inAddress, useListAddress } from '../../../shared/lists/list-address';
import { ListPage } from '../../../shared/lists/list-page';
import type { Column } from '../../../shared/lists/list-query';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import { StatusWord } from '../../../shared/status/status';
import { Empty } from '../../../shared/ui/states';
import { Day } from '../../../shared/ui/values';
import { targetListQuery, type TargetRow } from '../api/points.query';
import { PartnerSections } from '../components/partner-sections';
import { partnerMessages } from '../partners.messages';

const STATUSES = ['open', 'met', 'missed'] as const;
const ORDERS = ['-halfYear', 'halfYear', 'partnerCode', '-partnerCode'] as const;

/** C6: partner by half-year, what of its target is reached; each opens the points of the partner. */
export const TargetsPage = () => {
  const say = useText(partnerMessages);
  const { values } = useListAddress();
  const status = STATUSES.filter((one) => one === values.status);
  return (
    <Stack gap="sm">
      <PartnerSections />
      <ListPage
        title={say('targets')}
        query={targetListQuery({
          ...(status.length > 0 ? { status } : {}),
          ...(values.q === undefined ? {} : { q: values.q }),
          sort: ORDERS.find((one) => one === values.sort) ?? '-halfYear',
        })}
        columns={useColumns()}
        idOf={({ id }) => id}
        filters={[useStatusFilter(say('status'), STATUSES)]}
        searchable
        exportName="semi-annual-targets"
        empty={<Empty title={say('noneWithTarget')}>{say('noneWithTargetAbout')}</Empty>}
      />
    </Stack>
  );
};

const useColumns = (): readonly Column<TargetRow>[] => {
  const say = useText(partnerMessages);
  const nameOf = useOrganisationName();
  return [
    {
      ...{ key: 'partner', label: say('partner'), sort: { up: 'partnerCode', down: '-partnerCode' } },
      cell: ({ partnerId }) => (
        <Anchor component={Link} to={`/partners/${partnerId}`} search={inAddress({ tab: 'points' })} inherit>
          {nameOf(partnerId)}
        </Anchor>
      ),
      text: ({ partnerCode }) => partnerCode,
    },
    {
      ...{ key: 'halfYear', label: say('halfYear'), sort: { up: 'halfYear', down: '-halfYear' } },
      cell: ({ halfYear }) => halfYear,
      text: ({ halfYear }) => halfYear,
    },
    statusColumn(say('status'), ({ status }) => (
      <StatusWord status={status} {...(status === 'open' ? { about: say('targetOpen') } : {})} />
    )),
    countColumn('target', say('target'), ({ target }) => Number(target.quantity)),
    countColumn('earned', say('earned'), ({ earned }) => Number(earned.quantity)),
    countColumn('short', say('short'), ({ short }) => Number(short.quantity)),
    {
      ...{ key: 'lastDay', label: say('until') },
      cell: ({ lastDay }) => <Day of={lastDay} />,
      text: ({ lastDay }) => lastDay,
    },
  ];
};
