import { Alert, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ActBar } from '../../../shared/decisions/act-bar';
import { codeText } from '../../../shared/format/code-text';
import { quantityText } from '../../../shared/format/quantity';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { choicesQuery } from '../../../shared/programme/choices.query';
import { Facts } from '../../../shared/records/facts';
import { usePersonNames } from '../../../shared/people/person-name';
import { RecordHistory } from '../../../shared/records/record-history';
import { useRecordId } from '../../../shared/records/record-id';
import { RecordPage } from '../../../shared/records/record-page';
import { RecordTabs } from '../../../shared/records/record-tabs';
import { useMay, useMe } from '../../../shared/session/session';
import { StatusWord } from '../../../shared/status/status';
import { Failure, Loading } from '../../../shared/ui/states';
import { Day } from '../../../shared/ui/values';
import { useWhyNotCorrect } from '../api/lot-commands';
import { lotHistory, lotQuery, type Lot } from '../api/lots.query';
import { Bookings } from '../components/bookings';
import { actsOn, type LotAct } from '../components/lot-acts';
import { LOT_DIALOGS } from '../components/lot-dialogs';
import { Reviews } from '../components/reviews';
import { unitWord } from '../components/units';
import { creditMessages } from '../credits.messages';

/** P17: a lot: its balance, what it can be used for, and what was booked of it. */
export const LotPage = () => {
  const lot = useQuery(lotQuery(useRecordId('lotId')));
  if (lot.isPending) return <Loading rows={8} />;
  if (lot.isError) return <Failure error={lot.error} onRetry={() => void lot.refetch()} />;
  return <LotRecord lot={lot.data} />;
};

const LotRecord = ({ lot }: Readonly<{ lot: Lot }>) => {
  const say = useText(creditMessages);
  const { status } = lot;
  return (
    <RecordPage
      back={{ to: '/credits', label: say('backToLots') }}
      title={lot.reference}
      number={`${say(unitWord(lot.unit))}, ${lot.partnerCode}`}
      called={lot.reference}
      status={<StatusWord status={status} {...(status === 'active' ? { about: say('activeAbout') } : {})} />}
      actions={<Acts lot={lot} />}
      aside={<Balance lot={lot} />}
    >
      <Stack gap="md">
        <Correction lot={lot} />
        <RecordTabs
          tabs={[
            { name: 'bookings', label: say('bookings'), content: <Bookings lot={lot} /> },
            ...(lot.reviews.length === 0
              ? []
              : [{ name: 'reviews', label: say('reviews'), content: <Reviews lot={lot} /> }]),
            { name: 'history', label: say('history'), content: <RecordHistory of={lotHistory(lot.id)} /> },
          ]}
        />
      </Stack>
    </RecordPage>
  );
};

const Correction = ({ lot: { correction } }: Readonly<{ lot: Lot }>) => {
  const say = useText(creditMessages);
  const { language } = useLocale();
  const nameOf = usePersonNames([correction?.requestedBy]);
  if (correction === null) return null;
  const { quantity, requestedBy, reason } = correction;
  return (
    <Alert color="orange" title={say('correctionAsked', { quantity: quantityText(quantity, language) })}>
      {say('correctionAskedAbout', { by: nameOf(requestedBy) ?? '–', reason })}
    </Alert>
  );
};

const Balance = ({ lot }: Readonly<{ lot: Lot }>) => {
  const say = useText(creditMessages);
  const { data: choices } = useQuery(choicesQuery);
  const { language } = useLocale();
  const { balance, startsOn, useByOn, unit } = lot;
  const text = (part: keyof Lot['balance']): string => quantityText(balance[part], language);
  return (
    <Stack gap="md">
      <Facts
        narrow
        of={[
          [say('free'), <strong key="free">{text('free')}</strong>],
          [say('granted'), text('granted')],
          [say('reserved'), text('reserved')],
          [say('used'), text('used')],
          [say('expired'), text('expired')],
          [say('startsOn'), <Day key="from" of={startsOn} />],
          [say('useByOn'), <Day key="by" of={useByOn} />],
        ]}
      />
      {unit === 'service-credit' && choices !== undefined && (
        <Text size="sm" c="dimmed">
          {say('allowed')}: {choices.creditServices.map(codeText).join(', ')}
        </Text>
      )}
    </Stack>
  );
};

const Acts = ({ lot }: Readonly<{ lot: Lot }>) => {
  const say = useText(creditMessages);
  const { roles } = useMe();
  const isLead = useMay()('channel.lead');
  const acts = actsOn(lot, roles);
  const whyNot = useWhyNotCorrect(lot, isLead && acts.includes('approveCorrection'));
  const closed = isLead ? whyNot : say('needsLead');
  const [open, setOpen] = useKept<LotAct>('credits.Acts.open');
  const Dialog = open === undefined ? undefined : LOT_DIALOGS[open];
  return (
    <>
      <ActBar
        acts={acts.map((name) => ({
          ...{ name, label: say(name), main: name === 'reserve' || name === 'approveCorrection' },
          closed: name === 'approveCorrection' ? closed : undefined,
        }))}
        onAct={setOpen}
      />
      {Dialog !== undefined && <Dialog lot={lot} onClose={() => setOpen(undefined)} />}
    </>
  );
};
