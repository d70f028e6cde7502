import { Button, Stack, Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { useListAddress } from '../../../shared/lists/list-address';
import { History } from '../../../shared/records/history';
import { useRecordId } from '../../../shared/records/record-id';
import { ShippedToDeal } from '../../../shared/insights/shipped-to-deal';
import { RecordPage } from '../../../shared/records/record-page';
import { useMay, useMe } from '../../../shared/session/session';
import { StatusWord } from '../../../shared/status/status';
import { useTitlePart } from '../../../shared/ui/page-title';
import { Failure, Loading } from '../../../shared/ui/states';
import { dealHistoryQuery } from '../api/deal-history.query';
import { dealQuery, type Deal } from '../api/deal.query';
import { ESTIMATE_READERS } from '../api/estimate.query';
import { SHIPMENT_READERS } from '../api/shipments-of-deal.query';
import { DealAside } from '../components/deal-aside';
import { actsOn, type Act } from '../components/deal-acts';
import {
  AnswerDialog,
  ExtendDialog,
  LostDialog,
  WithdrawDialog,
  WonDialog,
} from '../components/deal-dialogs';
import { DecisionBar } from '../components/decision-bar';
import { Estimate } from '../components/estimate';
import { DealFiles } from '../components/deal-files';
import { DealNotes } from '../components/deal-notes';
import { DealCorrections } from '../components/deal-corrections';
import { DealShipments } from '../components/deal-shipments';
import { DealOverview } from '../components/deal-overview';
import { Materials } from '../components/materials';
import { Quotes } from '../components/quotes';
import { dealMessages } from '../deals.messages';

/** P4: one registration, for everybody who may see it; what can be done depends on who looks. */
export const DealPage = () => {
  const dealId = useRecordId('dealId');
  const deal = useQuery(dealQuery(dealId));
  if (deal.isPending) return <Loading rows={10} />;
  if (deal.isError) return <Failure error={deal.error} onRetry={() => void deal.refetch()} />;
  return <DealRecord deal={deal.data} />;
};

const TABS = ['overview', 'bomAndQuotes', 'shipments', 'earns', 'files', 'corrections', 'history'] as const;
const READS_CORRECTIONS = [
  'channel.manager',
  'channel.lead',
  'finance.analyst',
  'finance.approver',
  'auditor',
] as const;

const DealRecord = ({ deal }: Readonly<{ deal: Deal }>) => {
  const say = useText(dealMessages);
  const { values, set } = useListAddress();
  const may = useMay();
  const mayKnow = may(...ESTIMATE_READERS);
  const corrections = may(...READS_CORRECTIONS);
  const shipments = may(...SHIPMENT_READERS);
  const hidden = { shipments: !shipments, earns: !mayKnow, corrections: !corrections };
  const tabs = TABS.filter((name) => !(name in hidden && hidden[name as keyof typeof hidden]));
  const tab = tabs.find((one) => one === values.tab) ?? 'overview';
  useTitlePart('tab', tab === 'overview' ? undefined : say(tab));
  return (
    <RecordPage
      back={{ to: '/deals', label: say('backToDeals') }}
      title={deal.customer.name}
      number={deal.number}
      status={<StatusWord status={deal.status} />}
      actions={
        <>
          <Acts deal={deal} />
          <DecisionBar deal={deal} />
        </>
      }
      aside={<DealAside deal={deal} />}
    >
      <Stack gap="md">
        <DealNotes deal={deal} />
        <Tabs
          value={tab}
          onChange={(next) => set({ tab: next === 'overview' ? undefined : (next ?? undefined) })}
          keepMounted={false}
        >
          <Tabs.List>
            {tabs.map((name) => (
              <Tabs.Tab key={name} value={name}>
                {say(name)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Tabs.Panel value="overview" pt="md">
            <Stack gap="md">
              <DealOverview deal={deal} />
              {deal.approvedOn !== null && <ShippedToDeal dealId={deal.id} registered={deal.value} />}
            </Stack>
          </Tabs.Panel>
          <Tabs.Panel value="bomAndQuotes" pt="md">
            <Stack gap="xl">
              <Materials deal={deal} />
              <Quotes deal={deal} />
            </Stack>
          </Tabs.Panel>
          {shipments && (
            <Tabs.Panel value="shipments" pt="md">
              <DealShipments dealId={deal.id} />
            </Tabs.Panel>
          )}
          {mayKnow && (
            <Tabs.Panel value="earns" pt="md">
              <Estimate dealId={deal.id} />
            </Tabs.Panel>
          )}
          <Tabs.Panel value="files" pt="md">
            <DealFiles dealId={deal.id} />
          </Tabs.Panel>
          {corrections && (
            <Tabs.Panel value="corrections" pt="md">
              <DealCorrections deal={deal} />
            </Tabs.Panel>
          )}
          <Tabs.Panel value="history" pt="md">
            <DealHistory dealId={deal.id} />
          </Tabs.Panel>
        </Tabs>
      </Stack>
    </RecordPage>
  );
};

const DIALOGS = {
  answer: AnswerDialog,
  won: WonDialog,
  lost: LostDialog,
  extend: ExtendDialog,
  withdraw: WithdrawDialog,
} as const;

/** The act of the moment first and in colour, the others beside it. */
const Acts = ({ deal }: Readonly<{ deal: Deal }>) => {
  const say = useText(dealMessages);
  const { roles } = useMe();
  const [open, setOpen] = useKept<Exclude<Act, 'resubmit'>>('deals.dealActs.open');
  const Dialog = open === undefined ? undefined : DIALOGS[open];
  return (
    <>
      {actsOn(deal, roles).map((act, at) =>
        act === 'resubmit' ? (
          <Button key={act} component={Link} to={`/deals/${deal.id}/resubmit`}>
            {say(act)}
          </Button>
        ) : (
          <Button
            key={act}
            variant={at === 0 && act !== 'withdraw' ? 'filled' : 'default'}
            onClick={() => setOpen(act)}
          >
            {say(act)}
          </Button>
        ),
      )}
      {Dialog !== undefined && <Dialog deal={deal} onClose={() => setOpen(undefined)} />}
    </>
  );
};

const DealHistory = ({ dealId }: Readonly<{ dealId: string }>) => {
  const history = useQuery(dealHistoryQuery(dealId));
  if (history.isPending) return <Loading />;
  if (history.isError) return <Failure error={history.error} onRetry={() => void history.refetch()} />;
  return <History entries={history.data.data} />;
};
