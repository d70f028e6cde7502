import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { ListTable } from '../../../shared/lists/list-page';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import { RecordHistory } from '../../../shared/records/record-history';
import { useRecordId } from '../../../shared/records/record-id';
import { RecordPage } from '../../../shared/records/record-page';
import { RecordTabs } from '../../../shared/records/record-tabs';
import { useMay } from '../../../shared/session/session';
import { Empty, Failure, Loading } from '../../../shared/ui/states';
import { fundHistory, fundQuery, type Fund } from '../api/funds.query';
import { claimsQuery } from '../api/claims.query';
import { requestsQuery } from '../api/requests.query';
import { FundBalance } from '../components/fund-balance';
import { FundGrants } from '../components/fund-grants';
import { FundLots } from '../components/fund-lots';
import { useClaimColumns, useRequestColumns } from '../components/mdf-columns';
import { ProposeGrantDialog } from '../components/propose-grant-dialog';
import { fundMessages } from '../funds.messages';
import { mdfMessages } from '../mdf.messages';

/** P10: a partner’s fund: where its money is, its lots, and what was granted and asked for. */
export const FundPage = () => {
  const fund = useQuery(fundQuery(useRecordId('fundId')));
  if (fund.isPending) return <Loading rows={8} />;
  if (fund.isError) return <Failure error={fund.error} onRetry={() => void fund.refetch()} />;
  return <FundRecord fund={fund.data} />;
};

const FundRecord = ({ fund }: Readonly<{ fund: Fund }>) => {
  const say = useText(fundMessages);
  const nameOf = useOrganisationName();
  return (
    <RecordPage
      back={{ to: '/funds', label: say('backToFunds') }}
      title={say('title', { partner: nameOf(fund.partnerId) })}
      number={fund.partnerCode}
      called={say('title', { partner: nameOf(fund.partnerId) })}
      status={null}
      actions={<Acts partnerId={fund.partnerId} />}
      aside={<FundBalance fund={fund} />}
    >
      <RecordTabs
        tabs={[
          { name: 'lots', label: say('lots'), content: <FundLots lots={fund.lots} /> },
          { name: 'requests', label: say('requests'), content: <Requests fundId={fund.id} /> },
          { name: 'claims', label: say('claims'), content: <Claims fundId={fund.id} /> },
          { name: 'grants', label: say('grants'), content: <FundGrants fund={fund} /> },
          { name: 'history', label: say('history'), content: <RecordHistory of={fundHistory(fund.id)} /> },
        ]}
      />
    </RecordPage>
  );
};

const Requests = ({ fundId }: Readonly<{ fundId: string }>) => {
  const say = useText(mdfMessages);
  return (
    <ListTable
      title={say('requests')}
      query={requestsQuery({ fundId: [fundId] })}
      columns={useRequestColumns({ partner: false })}
      idOf={({ requestId }) => requestId}
      exportName="mdf-requests"
      empty={<Empty title={say('noRequests')}>{say('noRequestsAbout')}</Empty>}
    />
  );
};

const Claims = ({ fundId }: Readonly<{ fundId: string }>) => {
  const say = useText(mdfMessages);
  return (
    <ListTable
      title={say('claims')}
      query={claimsQuery({ fundId: [fundId] })}
      columns={useClaimColumns({ partner: false })}
      idOf={({ id }) => id}
      exportName="mdf-claims"
      empty={<Empty title={say('noClaims')}>{say('noClaimsAbout')}</Empty>}
    />
  );
};

const Acts = ({ partnerId }: Readonly<{ partnerId: string }>) => {
  const say = useText(fundMessages);
  const may = useMay();
  const [open, setOpen] = useKept('funds.fundActs.open', false);
  return (
    <Group gap="xs">
      {may('partner.admin', 'partner.finance') && (
        <Button component={Link} to="/mdf-requests/new">
          {say('ask')}
        </Button>
      )}
      {may('channel.lead') && <Button onClick={() => setOpen(true)}>{say('propose')}</Button>}
      {open && <ProposeGrantDialog partnerId={partnerId} onClose={() => setOpen(false)} />}
    </Group>
  );
};
