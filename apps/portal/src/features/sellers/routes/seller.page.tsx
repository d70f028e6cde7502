import { Alert, Anchor, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ActBar } from '../../../shared/decisions/act-bar';
import { moneyText } from '../../../shared/format/money';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import { Facts } from '../../../shared/records/facts';
import { usePersonNames } from '../../../shared/people/person-name';
import { RecordHistory } from '../../../shared/records/record-history';
import { useRecordId } from '../../../shared/records/record-id';
import { RecordPage } from '../../../shared/records/record-page';
import { RecordTabs } from '../../../shared/records/record-tabs';
import { useMe } from '../../../shared/session/session';
import { Failure, Loading } from '../../../shared/ui/states';
import { Day, Instant } from '../../../shared/ui/values';
import { sellerHistory, type Seller } from '../api/seller.query';
import { sellerQuery } from '../api/sellers.query';
import { actsOn, type EnrolmentAct } from '../components/enrolment-acts';
import { calledOf } from '../components/called-of';
import { ENROLMENT_DIALOGS } from '../components/enrolment-dialogs';
import { RewardTable } from '../components/reward-table';
import { useSellerFacts } from '../components/seller-facts';
import { useOwed } from '../components/write-off-dialogs';
import { enrolmentMessages } from '../enrolments.messages';
import { sellerMessages } from '../sellers.messages';

/** P19 for the employer and who pays: an enrolment; what was earned, where the reader may see it. */
export const SellerPage = () => {
  const seller = useQuery(sellerQuery(useRecordId('sellerId')));
  if (seller.isPending) return <Loading rows={8} />;
  if (seller.isError) return <Failure error={seller.error} onRetry={() => void seller.refetch()} />;
  return <SellerRecord seller={seller.data} />;
};

type Shown = Readonly<{ seller: Seller }>;
const SellerRecord = ({ seller }: Shown) => {
  const say = useText(enrolmentMessages);
  const word = useText(sellerMessages);
  const { rewards } = seller;
  return (
    <RecordPage
      back={{ to: '/sellers', label: say('backToSellers') }}
      title={seller.name ?? say('seller', { number: seller.number })}
      number={seller.number}
      called={seller.name ?? seller.number}
      status={<Text fw={600}>{word(`status_${seller.status}`)}</Text>}
      actions={<Acts seller={seller} />}
      aside={rewards === undefined ? null : <Enrolled seller={seller} narrow />}
    >
      <Stack gap="md">
        <Notes seller={seller} />
        {rewards === undefined ? (
          <>
            <Enrolled seller={seller} />
            <Text c="dimmed">{say('theirs')}</Text>
          </>
        ) : (
          <RecordTabs
            tabs={[
              {
                name: 'statement',
                label: say('statement'),
                content: <Statement seller={seller} />,
              },
              {
                name: 'history',
                label: say('history'),
                content: <RecordHistory of={sellerHistory(seller.id)} />,
              },
            ]}
          />
        )}
      </Stack>
    </RecordPage>
  );
};

/** Whose act is missing. */
const Notes = ({ seller }: Readonly<{ seller: Seller }>) => {
  const { status, employerConsentedAt, rewards, totals, writeOff } = seller;
  const say = useText(enrolmentMessages);
  const { language } = useLocale();
  const owed = useOwed(seller);
  const nameOf = usePersonNames([writeOff?.requestedBy]);
  if (writeOff)
    return (
      <Alert color="orange" title={say('writeOffAsked', { owed })}>
        {say('writeOffAskedAbout', {
          by: nameOf(writeOff.requestedBy) ?? '–',
          reason: writeOff.reason,
        })}
      </Alert>
    );
  if (status === 'invited')
    return (
      <Alert color="blue" title={say(employerConsentedAt === null ? 'waitsForEmployer' : 'waitsForPerson')} />
    );
  const limit = totals?.taxFormAbove ?? null;
  if (limit === null || !rewards?.some(({ waitsFor }) => waitsFor !== null)) return null;
  return (
    <Alert color="orange" title={say('formMissing')}>
      {say('formMissingAbout', { limit: moneyText(limit, language) })}
    </Alert>
  );
};

const Statement = ({ seller }: Readonly<{ seller: Seller }>) => {
  const say = useText(enrolmentMessages);
  return (
    <Stack gap="md">
      <Facts of={useSellerFacts(seller)} />
      <RewardTable rewards={seller.rewards ?? []} />
      <Anchor component={Link} to={`/payees/${seller.id}`} w="max-content">
        {say('openPayee')}
      </Anchor>
    </Stack>
  );
};

/** Who consented when: what everybody reads who knows of the enrolment. */
const Enrolled = ({ seller, narrow = false }: Readonly<{ seller: Seller; narrow?: boolean }>) => {
  const say = useText(enrolmentMessages);
  const nameOf = useOrganisationName();
  return (
    <Facts
      narrow={narrow}
      of={[
        [say('person'), calledOf(seller)],
        [say('partner'), nameOf(seller.partnerId)],
        [say('invitedAt'), <Instant key="invited" of={seller.invitedAt} />],
        [say('employerConsent'), <Instant key="employer" of={seller.employerConsentedAt} />],
        [say('ownConsent'), <Instant key="person" of={seller.consentedAt} />],
        ...(seller.leftOn === null ? [] : [[say('leftOn'), <Day key="left" of={seller.leftOn} />] as const]),
      ]}
    />
  );
};

const Acts = ({ seller }: Shown) => {
  const say = useText(enrolmentMessages);
  const acts = actsOn(seller, useMe());
  const [open, setOpen] = useKept<EnrolmentAct>('sellers.sellerActs.open');
  const Dialog = open === undefined ? undefined : ENROLMENT_DIALOGS[open];
  return (
    <>
      <ActBar
        acts={acts.map((name) => ({
          name,
          label: say(name),
          main: name === 'consent' || name === 'recordForm' || name === 'approveWriteOff',
        }))}
        onAct={setOpen}
      />
      {Dialog !== undefined && <Dialog seller={seller} onClose={() => setOpen(undefined)} />}
    </>
  );
};
