import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { Facts } from '../../../shared/records/facts';
import { RecordHistory } from '../../../shared/records/record-history';
import { useMe } from '../../../shared/session/session';
import { Icon } from '../../../shared/ui/icons';
import { Empty, Failure, Loading } from '../../../shared/ui/states';
import { ownSellerQuery, sellerHistory, type Seller } from '../api/seller.query';
import { RewardTable } from '../components/reward-table';
import { useSellerFacts } from '../components/seller-facts';
import { AccountDialog, ConsentDialog, EraseDialog, LeaveDialog } from '../components/seller-dialogs';
import { sellerMessages } from '../sellers.messages';
import { PageHeading } from '../../../shared/ui/page-heading';

/** P19: a salesperson's own rewards, with what earned each; consent, account, leaving. */
export const MyRewardsPage = () => {
  const say = useText(sellerMessages);
  const seller = useQuery(ownSellerQuery(useMe().id));
  return (
    <Stack gap="lg" maw={860}>
      <PageHeading>{say('myRewards')}</PageHeading>
      <Text>{say('about')}</Text>
      {seller.isPending && <Loading />}
      {seller.isError && <Failure error={seller.error} onRetry={() => void seller.refetch()} />}
      {seller.data === null && <Empty title={say('nobody')}>{say('nobodyAbout')}</Empty>}
      {seller.data && <Enrolment seller={seller.data} />}
    </Stack>
  );
};

const Enrolment = ({ seller }: Readonly<{ seller: Seller }>) => {
  const say = useText(sellerMessages);
  return (
    <>
      <Missing seller={seller} />
      <Facts
        of={[
          [say('seller'), seller.number],
          [say('status'), say(`status_${seller.status}`)],
          ...useSellerFacts(seller),
        ]}
      />
      <Acts seller={seller} />
      <section>
        <Title order={2} size="h4" mb="sm">
          {say('rewards')}
        </Title>
        <RewardTable rewards={seller.rewards ?? []} />
      </section>
      <section>
        <Title order={2} size="h4" mb="sm">
          {say('history')}
        </Title>
        <RecordHistory of={sellerHistory(seller.id)} />
      </section>
    </>
  );
};

/** Whose consent is missing. */
const Missing = ({ seller }: Readonly<{ seller: Seller }>) => {
  const say = useText(sellerMessages);
  if (seller.status !== 'invited') return null;
  return seller.employerConsentedAt === null ? (
    <Alert color="blue" icon={<Icon name="clock" />} title={say('waitsForEmployer')} />
  ) : (
    <Alert color="orange" icon={<Icon name="warning" />} title={say('waitsForYou')}>
      {say('waitsForYouAbout')}
    </Alert>
  );
};

const DIALOGS = {
  consent: ConsentDialog,
  propose: AccountDialog,
  leave: LeaveDialog,
  erase: EraseDialog,
} as const;
type Act = keyof typeof DIALOGS;

/** What the person may do now. */
const actsOf = ({ status, employerConsentedAt }: Seller): readonly Act[] => {
  if (status === 'invited') return employerConsentedAt === null ? ['leave'] : ['consent', 'leave'];
  if (status === 'active') return ['propose', 'leave'];
  if (status === 'left') return ['propose'];
  return status === 'closed' ? ['erase'] : [];
};

const Acts = ({ seller }: Readonly<{ seller: Seller }>) => {
  const say = useText(sellerMessages);
  const [open, setOpen] = useKept<Act>('sellers.myRewardsActs.open');
  const Dialog = open === undefined ? undefined : DIALOGS[open];
  return (
    <Group gap="xs">
      {actsOf(seller).map((act) => (
        <Button key={act} variant={act === 'consent' ? 'filled' : 'default'} onClick={() => setOpen(act)}>
          {say(act)}
        </Button>
      ))}
      {Dialog !== undefined && <Dialog seller={seller} onClose={() => setOpen(undefined)} />}
    </Group>
  );
};
