import { Alert, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { ActBar } from '../../../shared/decisions/act-bar';
import { codeText } from '../../../shared/format/code-text';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import { Facts } from '../../../shared/records/facts';
import { RecordHistory } from '../../../shared/records/record-history';
import { useRecordId } from '../../../shared/records/record-id';
import { RecordPage } from '../../../shared/records/record-page';
import { RecordTabs } from '../../../shared/records/record-tabs';
import { useMay, useMe } from '../../../shared/session/session';
import { StatusWord } from '../../../shared/status/status';
import { Failure, Loading } from '../../../shared/ui/states';
import { Amount, Day } from '../../../shared/ui/values';
import { useWhyNotSign } from '../api/mou-commands';
import { mouHistory, mouQuery, type Mou } from '../api/mous.query';
import { actsOn, type MouAct } from '../components/mou-acts';
import { MouBalance } from '../components/mou-balance';
import { MOU_DIALOGS, waitingIn } from '../components/mou-dialogs';
import { MouMilestones } from '../components/mou-milestones';
import { MouVersions } from '../components/mou-versions';
import { mouMessages } from '../mou.messages';

/** P16: an agreement of co-investment: its milestones and their money, its versions with both signatures. */
export const MouPage = () => {
  const mou = useQuery(mouQuery(useRecordId('mouId')));
  if (mou.isPending) return <Loading rows={8} />;
  if (mou.isError) return <Failure error={mou.error} onRetry={() => void mou.refetch()} />;
  return <MouRecord mou={mou.data} />;
};

const MouRecord = ({ mou }: Readonly<{ mou: Mou }>) => {
  const say = useText(mouMessages);
  const nameOf = useOrganisationName();
  const milestones = { name: 'milestones', label: say('milestones'), content: <MouMilestones mou={mou} /> };
  const versions = { name: 'versions', label: say('versions'), content: <MouVersions mou={mou} /> };
  return (
    <RecordPage
      back={{ to: '/mous', label: say('backToMous') }}
      title={say('title', { partner: nameOf(mou.partnerId) })}
      number={mou.number}
      status={<StatusWord status={mou.status} about={say(`${mou.status}About`)} />}
      actions={<Acts mou={mou} />}
      aside={<Aside mou={mou} />}
    >
      <Stack gap="md">
        <Notes mou={mou} />
        <RecordTabs
          tabs={[
            // Before anything is in force, what is proposed is what there is to read.
            ...(mou.inForce === null ? [versions] : [milestones, versions]),
            { name: 'history', label: say('history'), content: <RecordHistory of={mouHistory(mou.id)} /> },
          ]}
        />
      </Stack>
    </RecordPage>
  );
};

/** What a reader must know before anything else. */
const Notes = ({ mou }: Readonly<{ mou: Mou }>) => {
  const say = useText(mouMessages);
  const waits = waitingIn(mou);
  return (
    <>
      {waits !== undefined && (
        <Alert color="blue" title={say('waitsForSignatures', { version: String(waits.version) })}>
          {waits.partner === null && <Text size="sm">{say('partnerMissing')}</Text>}
          {waits.vendor === null && <Text size="sm">{say('vendorMissing')}</Text>}
        </Alert>
      )}
      {mou.reason !== null && (
        <Alert color="gray" title={say('terminatedBecause')}>
          {mou.reason}
        </Alert>
      )}
    </>
  );
};

const Aside = ({ mou }: Readonly<{ mou: Mou }>) => {
  const say = useText(mouMessages);
  const { inForce, balance, versions, activatedOn, endedOn } = mou;
  const terms = versions.find(({ version }) => version === (inForce ?? mou.proposed)) ?? versions.at(-1);
  return (
    <Stack gap="lg">
      {inForce === null ? <Text c="dimmed">{say('nothingGranted')}</Text> : <MouBalance balance={balance} />}
      <Facts
        narrow
        of={[
          [say('total'), <Amount key="total" of={terms?.total} strong />],
          [say('areas'), terms?.areas.map(codeText).join(', ')],
          [say('activatedOn'), <Day key="from" of={activatedOn} />],
          [say('endsOn'), <Day key="until" of={terms?.endsOn} />],
          ...(endedOn === null ? [] : [[say('endedOn'), <Day key="ended" of={endedOn} />] as const]),
        ]}
      />
    </Stack>
  );
};

const Acts = ({ mou }: Readonly<{ mou: Mou }>) => {
  const say = useText(mouMessages);
  const navigate = useNavigate();
  const { roles } = useMe();
  const signs = useMay()('partner.admin', 'channel.lead');
  const acts = actsOn(mou, roles);
  const whyNot = useWhyNotSign(mou, signs && acts.includes('sign'));
  const closed = signs ? whyNot : say('needsLead');
  const [open, setOpen] = useKept<Exclude<MouAct, 'revise'>>('funds.mouActs.open');
  const Dialog = open === undefined ? undefined : MOU_DIALOGS[open];
  return (
    <>
      <ActBar
        acts={acts.map((name) => ({
          ...{ name, label: say(name), main: name === 'sign' },
          closed: name === 'sign' ? closed : undefined,
        }))}
        onAct={(name) => {
          if (name === 'revise') void navigate({ to: `/mous/${mou.id}/revise` });
          else setOpen(name);
        }}
      />
      {Dialog !== undefined && <Dialog mou={mou} onClose={() => setOpen(undefined)} />}
    </>
  );
};
