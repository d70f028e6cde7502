import { Anchor, Button, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { codeText } from '../../../shared/format/code-text';
import { countryName } from '../../../shared/format/countries';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { useStatusFilter } from '../../../shared/lists/columns';
import { useListAddress } from '../../../shared/lists/list-address';
import { ListPage } from '../../../shared/lists/list-page';
import type { Column } from '../../../shared/lists/list-query';
import { useMay } from '../../../shared/session/session';
import { wordOf } from '../components/partner-acts';
import { StatusWord } from '../../../shared/status/status';
import { Empty } from '../../../shared/ui/states';
import { Day } from '../../../shared/ui/values';
import { partnerActMessages } from '../acts.messages';
import { partnersQuery, type PartnerRow } from '../api/partners.query';
import { PartnerSections } from '../components/partner-sections';
import { LocatorPreview } from '../components/locator-preview';
import { InvitePartnerDialog } from '../components/invite-partner-dialog';
import { PARTNER_KINDS } from '../components/partner-kinds';
import { kindMessages } from '../kind.messages';
import { partnerMessages } from '../partners.messages';

const STATUSES = ['active', 'terms_pending', 'invited', 'suspended', 'terminated'] as const;
const ORDERS = ['name', '-name', 'code', '-code'] as const;

/** Who takes part in the programme, and how they stand. */
export const PartnersPage = () => {
  const say = useText(partnerMessages);
  const word = useText(kindMessages);
  const { values } = useListAddress();
  const status = STATUSES.filter((one) => one === values.status);
  const kind = PARTNER_KINDS.filter((one) => one === values.kind);
  return (
    <Stack gap="sm">
      <PartnerSections />
      <ListPage
        title={say('partners')}
        actions={
          <>
            <LocatorPreview />
            <Invite />
          </>
        }
        query={partnersQuery({
          ...(status.length > 0 ? { status } : {}),
          ...(kind.length > 0 ? { kind } : {}),
          ...(values.q === undefined ? {} : { q: values.q }),
          sort: ORDERS.find((one) => one === values.sort) ?? 'name',
        })}
        columns={useColumns()}
        idOf={({ id }) => id}
        filters={[
          useStatusFilter(say('status'), STATUSES),
          {
            ...{ name: 'kind', label: word('kind') },
            options: PARTNER_KINDS.map((value) => ({ value, label: word(value) })),
          },
        ]}
        searchable
        empty={<Empty title={say('noPartners')}>{say('noPartnersAbout')}</Empty>}
        exportName="partners"
      />
    </Stack>
  );
};

const Invite = () => {
  const say = useText(partnerActMessages);
  const [open, setOpen] = useKept('partners.Invite.open', false);
  if (!useMay()('channel.manager', 'channel.lead')) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say('invite')}</Button>
      {open && <InvitePartnerDialog onClose={() => setOpen(false)} />}
    </>
  );
};

/** The level in force, and below it what is decided for a later day. */
const LevelCell = ({ level, planned = [] }: PartnerRow) => {
  const say = useText(partnerMessages);
  return (
    <>
      {level ? codeText(level) : '–'}
      {planned.map((ahead) => (
        <Text key={ahead.effectiveOn} size="xs" c="dimmed">
          {say('planned')}: {ahead.level ? codeText(ahead.level) : '–'} <Day of={ahead.effectiveOn} />
        </Text>
      ))}
    </>
  );
};

const useColumns = (): readonly Column<PartnerRow>[] => {
  const say = useText(partnerMessages);
  const word = useText(kindMessages);
  const { language } = useLocale();
  return [
    {
      ...{ key: 'name', label: say('name'), sort: { up: 'name', down: '-name' } },
      cell: ({ id, name }) => (
        <Anchor component={Link} to={`/partners/${id}`} inherit>
          {name}
        </Anchor>
      ),
      text: ({ name }) => name,
    },
    {
      ...{ key: 'code', label: say('code'), sort: { up: 'code', down: '-code' } },
      cell: ({ code }) => <span className="figures">{code}</span>,
      text: ({ code }) => code,
    },
    { key: 'kind', label: word('kind'), cell: ({ kind }) => word(kind), text: ({ kind }) => kind },
    {
      ...{ key: 'level', label: say('level') },
      cell: (row) => <LevelCell {...row} />,
      text: ({ level }) => level ?? '',
    },
    {
      ...{ key: 'status', label: say('status') },
      cell: ({ status }) => (status === undefined ? '–' : <StatusWord status={wordOf(status)} />),
      text: ({ status }) => status ?? '',
    },
    {
      ...{ key: 'country', label: say('country') },
      cell: ({ country }) => countryName(country, language),
      text: ({ country }) => country,
    },
    {
      ...{ key: 'regions', label: say('regions') },
      cell: ({ regions }) => (regions ?? []).map(codeText).join(', '),
      text: ({ regions }) => (regions ?? []).join(' '),
    },
  ];
};
