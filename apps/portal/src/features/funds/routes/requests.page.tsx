import { Button, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useText } from '../../../shared/i18n/locale';
import { useStatusFilter } from '../../../shared/lists/columns';
import { useListAddress } from '../../../shared/lists/list-address';
import { ListPage } from '../../../shared/lists/list-page';
import { useMay } from '../../../shared/session/session';
import { Empty } from '../../../shared/ui/states';
import { requestsQuery } from '../api/requests.query';
import { FundSections } from '../components/fund-sections';
import { useRequestColumns } from '../components/mdf-columns';
import { MdfDrafts } from '../components/mdf-drafts';
import { mdfMessages } from '../mdf.messages';

const STATUSES = [
  'submitted',
  'in_review',
  'action_required',
  'approved',
  'partly_approved',
  'rejected',
  'cancelled',
  'expired',
  'closed',
] as const;
const ORDERS = ['decideByOn', '-decideByOn', 'claimUntilOn', '-claimUntilOn'] as const;

/** P11: plans for which marketing money is asked. */
export const RequestsPage = () => {
  const say = useText(mdfMessages);
  const may = useMay();
  const { values } = useListAddress();
  const status = STATUSES.filter((one) => one === values.status);
  const asks = may('partner.admin', 'partner.finance');
  return (
    <Stack gap="sm">
      <FundSections />
      {asks && <MdfDrafts />}
      <ListPage
        title={say('requests')}
        actions={
          asks && (
            <Button component={Link} to="/mdf-requests/new">
              {say('newRequest')}
            </Button>
          )
        }
        query={requestsQuery({
          ...(status.length > 0 ? { status } : {}),
          ...(values.q === undefined ? {} : { q: values.q }),
          sort: ORDERS.find((one) => one === values.sort) ?? '-submittedAt',
        })}
        columns={useRequestColumns({ partner: !asks })}
        idOf={({ requestId }) => requestId}
        filters={[useStatusFilter(say('status'), STATUSES)]}
        searchable
        exportName="mdf-requests"
        empty={<Empty title={say('noRequests')}>{say('noRequestsAbout')}</Empty>}
      />
    </Stack>
  );
};
