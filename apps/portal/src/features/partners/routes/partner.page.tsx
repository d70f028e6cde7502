import { Anchor, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { useText } from '../../../shared/i18n/locale';
import { amountColumn, instantColumn, statusColumn } from '../../../shared/lists/columns';
import { ListTable, type Column } from '../../../shared/lists/list-page';
import { RecordHistory } from '../../../shared/records/record-history';
import { useRecordId } from '../../../shared/records/record-id';
import { RecordPage } from '../../../shared/records/record-page';
import { RecordTabs } from '../../../shared/records/record-tabs';
import { useMay, useMe } from '../../../shared/session/session';
import { StatusWord } from '../../../shared/status/status';
import { Empty, Failure, Loading } from '../../../shared/ui/states';
import {
  partnerDealsQuery,
  partnerHistory,
  partnerQuery,
  type DealRow,
  type Partner,
} from '../api/partners.query';
import { useSignTerms } from '../api/sign-terms.command';
import { termsVersionQuery } from '../api/terms.query';
import { Corrections } from '../components/corrections';
import { Points } from '../components/points';
import { Requirements } from '../components/requirements';
import { Standing } from '../components/standing';
import { partnerMessages } from '../partners.messages';

/** C4: the whole partner on one page, as far as the one who looks may see it. */
export const PartnerPage = () => {
  const partner = useQuery(partnerQuery(useRecordId('partnerId')));
  if (partner.isPending) return <Loading rows={8} />;
  if (partner.isError) return <Failure error={partner.error} onRetry={() => void partner.refetch()} />;
  return <PartnerRecord partner={partner.data} />;
};

const VENDOR_READS = [
  'channel.manager',
  'channel.lead',
  'finance.analyst',
  'finance.approver',
  'auditor',
] as const;

const PartnerRecord = ({ partner }: Readonly<{ partner: Partner }>) => {
  const say = useText(partnerMessages);
  const vendor = useMay()(...VENDOR_READS);
  const reseller = partner.kind === 'reseller';
  return (
    <RecordPage
      back={{ to: vendor ? '/partners' : '/inbox', label: say('back') }}
      title={partner.name}
      number={partner.code}
      status={partner.status !== undefined && <StatusWord status={partner.status} />}
      actions={<Sign partner={partner} />}
      aside={null}
    >
      <RecordTabs
        tabs={[
          { name: 'overview', label: say('overview'), content: <Standing partner={partner} /> },
          ...(vendor && reseller
            ? [
                {
                  name: 'requirements',
                  label: say('requirements'),
                  content: <Requirements partnerId={partner.id} />,
                },
                { name: 'deals', label: say('deals'), content: <Deals partnerId={partner.id} /> },
                { name: 'points', label: say('points'), content: <Points partnerId={partner.id} /> },
                {
                  name: 'corrections',
                  label: say('corrections'),
                  content: <Corrections partner={partner} />,
                },
              ]
            : []),
          {
            name: 'history',
            label: say('history'),
            content: <RecordHistory of={partnerHistory(partner.id)} />,
          },
        ]}
      />
    </RecordPage>
  );
};

const Deals = ({ partnerId }: Readonly<{ partnerId: string }>) => {
  const say = useText(partnerMessages);
  const columns: readonly Column<DealRow>[] = [
    {
      ...{ key: 'number', label: say('number') },
      cell: ({ id, number }) => (
        <Anchor component={Link} to={`/deals/${id}`} className="figures" inherit>
          {number}
        </Anchor>
      ),
      text: ({ number }) => number,
    },
    {
      ...{ key: 'customer', label: say('customer') },
      cell: ({ customer }) => customer.name,
      text: ({ customer }) => customer.name,
    },
    amountColumn('value', say('value'), ({ value }) => value),
    statusColumn(say('status')),
    instantColumn('submittedAt', say('submitted')),
  ];
  return (
    <ListTable
      title={say('deals')}
      query={partnerDealsQuery(partnerId)}
      columns={columns}
      idOf={({ id }) => id}
      empty={<Empty title={say('noDeals')}>{say('noDealsAbout')}</Empty>}
      exportName="deals"
    />
  );
};

const Sign = ({ partner }: Readonly<{ partner: Partner }>) => {
  const say = useText(partnerMessages);
  const { organisation } = useMe();
  const signs = useMay()('partner.admin', 'distributor.admin') && organisation.id === partner.id;
  const [open, setOpen] = useState(false);
  const onClose = (): void => setOpen(false);
  const command = useSignTerms(partner, onClose);
  const pending = signs && partner.status === 'terms_pending';
  const { data: version } = useQuery({ ...termsVersionQuery(partner.programmeId ?? ''), enabled: pending });
  if (!pending || version === undefined) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say('signTerms')}</Button>
      {open && (
        <DecisionDialog
          {...{ onClose, command }}
          {...decisionWords(say, 'signTerms', { name: partner.name, version })}
          onAct={() => command.run(version)}
        />
      )}
    </>
  );
};
