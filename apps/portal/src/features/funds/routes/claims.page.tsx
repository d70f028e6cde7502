import { Stack } from '@mantine/core';
import { useText } from '../../../shared/i18n/locale';
import { useStatusFilter } from '../../../shared/lists/columns';
import { useListAddress } from '../../../shared/lists/list-address';
import { between, partnerIn } from '../../../shared/lists/scope-address';
import { useScopeFilters } from '../../../shared/lists/scope-filters';
import { ListPage } from '../../../shared/lists/list-page';
import { useMay } from '../../../shared/session/session';
import { Empty } from '../../../shared/ui/states';
import { claimsQuery } from '../api/claims.query';
import { FundSections } from '../components/fund-sections';
import { useClaimColumns } from '../components/mdf-columns';
import { mdfMessages } from '../mdf.messages';

const STATUSES = [
  'submitted',
  'in_review',
  'action_required',
  'funding_pending',
  'approved',
  'partly_approved',
  'in_payment',
  'paid',
  'rejected',
  'disputed',
  'expired',
] as const;

/** P11, C5: what was spent and claimed. */
export const ClaimsPage = () => {
  const say = useText(mdfMessages);
  const may = useMay();
  const { values } = useListAddress();
  const status = STATUSES.filter((one) => one === values.status);
  const scope = useScopeFilters();
  return (
    <Stack gap="sm">
      <FundSections />
      <ListPage
        title={say('claims')}
        query={claimsQuery({
          ...(status.length > 0 ? { status } : {}),
          ...(values.q === undefined ? {} : { q: values.q }),
          ...partnerIn(values),
          ...between('submittedAt', values),
          sort: '-submittedAt',
        })}
        columns={useClaimColumns({ partner: !may('partner.admin', 'partner.finance') })}
        idOf={({ id }) => id}
        filters={[useStatusFilter(say('status'), STATUSES), scope.partner, scope.from, scope.to]}
        searchable
        exportName="mdf-claims"
        empty={<Empty title={say('noClaims')}>{say('noClaimsAbout')}</Empty>}
      />
    </Stack>
  );
};
