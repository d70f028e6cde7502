import { Anchor, Button, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { instantColumn } from '../../../shared/lists/columns';
import { useListAddress } from '../../../shared/lists/list-address';
import { ListPage } from '../../../shared/lists/list-page';
import type { Column } from '../../../shared/lists/list-query';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import { PersonName } from '../../../shared/people/person-name';
import { useMay } from '../../../shared/session/session';
import { Empty } from '../../../shared/ui/states';
import { Day } from '../../../shared/ui/values';
import { sellersQuery, type SellerRow } from '../api/sellers.query';
import { InviteSellerDialog } from '../components/enrolment-dialogs';
import { SellerSections } from '../components/seller-sections';
import { enrolmentMessages } from '../enrolments.messages';
import { sellerMessages } from '../sellers.messages';

const STATUSES = ['invited', 'active', 'left', 'closed', 'erased'] as const;

/** P19 for the employer and the vendor: who takes part in seller rewards, and whose consent is missing. */
export const SellersPage = () => {
  const say = useText(enrolmentMessages);
  const word = useText(sellerMessages);
  const isEmployer = useMay()('partner.admin');
  const { values } = useListAddress();
  const status = STATUSES.filter((one) => one === values.status);
  return (
    <Stack gap="sm">
      <SellerSections />
      <ListPage
        title={say('sellers')}
        actions={<Invite />}
        query={sellersQuery({
          ...(status.length > 0 ? { status } : {}),
          ...(values.q === undefined ? {} : { q: values.q }),
          sort: values.sort === 'number' ? 'number' : '-number',
        })}
        columns={useColumns()}
        idOf={({ id }) => id}
        filters={[
          {
            ...{ name: 'status', label: say('status') },
            options: STATUSES.map((value) => ({ value, label: word(`status_${value}`) })),
          },
        ]}
        searchable
        exportName="salespeople"
        empty={<Empty title={say('noSellers')}>{say('noSellersAbout')}</Empty>}
      />
      {isEmployer && (
        <Text size="sm" c="dimmed">
          {say('theirs')}
        </Text>
      )}
    </Stack>
  );
};

const Invite = () => {
  const say = useText(enrolmentMessages);
  const may = useMay();
  const [open, setOpen] = useKept('sellers.Invite.open', false);
  if (!may('partner.admin', 'channel.lead')) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say('invite')}</Button>
      {open && <InviteSellerDialog onClose={() => setOpen(false)} />}
    </>
  );
};

const useColumns = (): readonly Column<SellerRow>[] => {
  const say = useText(enrolmentMessages);
  const word = useText(sellerMessages);
  const nameOf = useOrganisationName();
  const isVendor = !useMay()('partner.admin');
  return [
    {
      ...{ key: 'number', label: say('number'), sort: { up: 'number', down: '-number' } },
      cell: ({ id, number }) => (
        <Anchor component={Link} to={`/sellers/${id}`} className="figures" inherit>
          {number}
        </Anchor>
      ),
      text: ({ number }) => number,
    },
    ...(isVendor
      ? [
          {
            ...{ key: 'partner', label: say('partner') },
            cell: ({ partnerId }: SellerRow) => nameOf(partnerId),
            text: ({ partnerCode }: SellerRow) => partnerCode,
          },
        ]
      : [
          {
            ...{ key: 'person', label: say('person') },
            cell: ({ id }: SellerRow) => <PersonName id={id} />,
            text: ({ id }: SellerRow) => id,
          },
        ]),
    {
      ...{ key: 'status', label: say('status') },
      cell: ({ status }) => word(`status_${status}`),
      text: ({ status }) => status,
    },
    instantColumn('invitedAt', say('invitedAt')),
    instantColumn('employerConsentedAt', say('employerConsent')),
    instantColumn('consentedAt', say('ownConsent')),
    {
      ...{ key: 'leftOn', label: say('leftOn') },
      cell: ({ leftOn }) => <Day of={leftOn} />,
      text: ({ leftOn }) => leftOn ?? '',
    },
    ...(isVendor
      ? [
          {
            ...{ key: 'taxFormOn', label: say('taxForm') },
            cell: ({ taxFormOn }: SellerRow) => <Day of={taxFormOn} />,
            text: ({ taxFormOn }: SellerRow) => taxFormOn ?? '',
          },
        ]
      : []),
  ];
};
