import { Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Bulk } from '../bulk/bulk-act';
import { saidText } from '../format/said-text';
import { useLocale, useText } from '../i18n/locale';
import { amountColumn, instantColumn } from '../lists/columns';
import { linkTo, useListAddress } from '../lists/list-address';
import { ListTable, type Filter } from '../lists/list-page';
import type { Column } from '../lists/list-query';
import { useOrganisationName } from '../organisations/organisation-name';
import { Due } from '../programme/due';
import { useMe } from '../session/session';
import { usePersonNames } from '../people/person-name';
import { bulkOfKinds } from './bulk-of-kind';
import { inboxQuery, WHOSE, type Waiting, type WaitingKind } from './inbox.query';
import { inboxMessages } from './inbox.messages';
import { ORDERS, withQueue } from './queue-filter';
import { targetOf } from './waiting-target';

const KINDS = Object.keys(inboxMessages.en).flatMap((key) =>
  key.startsWith('kind_') ? [key.slice('kind_'.length) as WaitingKind] : [],
);

/** What waits for the person who looks: what to do, with which record, until when. Each leads to its screen. */
export const WaitingTable = ({
  title,
  kinds,
  empty,
  shared = false,
}: Readonly<{
  title: string;
  /** What this role has to do; the filter offers these. */
  kinds: readonly WaitingKind[];
  empty: ReactNode;
  /** Whether several people have the same inbox, so that it matters whose each is. */
  shared?: boolean;
}>) => {
  const { values } = useListAddress();
  const kind = KINDS.filter((one) => one === values.kind);
  const whose = WHOSE.find((one) => one === values.whose);
  const sort = ORDERS.find((order) => order === values.sort);
  const bulk: Bulk<Waiting> = {
    acts: bulkOfKinds(kinds),
    nameOf: ({ number, title: about }) => (number === null ? about : `${number}, ${about}`),
    amountOf: ({ amount }) => amount,
  };
  return (
    <ListTable
      title={title}
      query={inboxQuery({
        ...(kind.length > 0 ? { kind } : {}),
        ...(whose === undefined || !shared ? {} : { whose: [whose] }),
        ...(sort === undefined ? {} : { sort }),
        ...(values.q === undefined ? {} : { q: values.q }),
      })}
      columns={useColumns(shared)}
      idOf={({ id }) => id}
      filters={useKindFilter(kinds)}
      searchable
      empty={empty}
      exportName="inbox"
      bulk={bulk.acts.length === 0 ? undefined : bulk}
    />
  );
};

const useKindFilter = (kinds: readonly WaitingKind[]): readonly Filter[] => {
  const say = useText(inboxMessages);
  return [
    {
      ...{ name: 'kind', label: say('kind') },
      options: kinds.map((value) => ({ value, label: say(`kind_${value}`) })),
    },
  ];
};

const useColumns = (shared: boolean): readonly Column<Waiting>[] => {
  const say = useText(inboxMessages);
  const nameOf = useOrganisationName();
  const ofVendor = useMe().organisation.kind === 'vendor';
  return [
    {
      ...{ key: 'kind', label: say('what') },
      cell: ({ kind, preparedByYou, blocked }) => (
        <>
          {say(`kind_${kind}`)}
          {preparedByYou && (
            <Text size="sm" c="dimmed">
              {say('preparedByYou')}
            </Text>
          )}
          {blocked !== null && (
            <Text size="sm" c="dimmed">
              {blocked}
            </Text>
          )}
        </>
      ),
      text: ({ kind }) => kind,
    },
    {
      ...{ key: 'record', label: say('record') },
      cell: (item) => <RecordLink item={item} />,
      text: ({ number, title }) => number ?? title,
    },
    // A partner has its own alone, and a distributor knows no names.
    ...(ofVendor
      ? [
          {
            ...{ key: 'partner', label: say('partner') },
            cell: ({ partnerId }: Waiting) => (partnerId === null ? '–' : nameOf(partnerId)),
            text: ({ partnerId }: Waiting) => partnerId ?? '',
          },
        ]
      : []),
    ...(shared
      ? [
          {
            ...{ key: 'flags', label: say('flags') },
            cell: (item: Waiting) => <Flags item={item} />,
            text: ({ flags }: Waiting) => flags.join(' '),
          },
        ]
      : []),
    amountColumn('amount', say('amount'), ({ amount }) => amount),
    instantColumn('since', say('since'), { up: 'since', down: '-since' }),
    {
      ...{ key: 'dueAt', label: say('due'), sort: { up: 'dueAt', down: '-dueAt' } },
      cell: ({ dueAt, overdue }) => (
        <>
          <Due of={dueAt} />
          {overdue && (
            <Text size="sm" fw={600}>
              {say('overdue')}
            </Text>
          )}
        </>
      ),
      text: ({ dueAt }) => dueAt ?? '',
    },
  ];
};

/** Why somebody should look, and who took it. */
const Flags = ({ item: { flags, assignedTo } }: Readonly<{ item: Waiting }>) => {
  const say = useText(inboxMessages);
  const nameOf = usePersonNames([assignedTo]);
  if (flags.length === 0 && assignedTo === null) return '–';
  return (
    <>
      {flags.map((one) => (
        <Text key={one} size="sm" fw={600}>
          {say(`flag_${one}`)}
        </Text>
      ))}
      {assignedTo !== null && (
        <Text size="sm" c="dimmed">
          {say('takenBy', { name: nameOf(assignedTo) ?? '' })}
        </Text>
      )}
    </>
  );
};

/** Its number and what it is about: of what belongs to a deal, the customer first. */
const RecordLink = ({ item }: Readonly<{ item: Waiting }>) => {
  const to = targetOf(item);
  const { values } = useListAddress();
  const { language } = useLocale();
  const name = item.number ?? saidText(item.title, language);
  const further = [item.about?.title, item.title]
    .filter((one) => typeof one === 'string')
    .map((one) => saidText(one, language))
    .filter((one) => one !== name);
  return (
    <>
      {to === undefined ? (
        name
      ) : (
        <Anchor component={Link} {...linkTo(withQueue(to, values))} inherit>
          {name}
        </Anchor>
      )}
      {further.length > 0 && (
        <Text size="sm" c="dimmed">
          {further.join(', ')}
        </Text>
      )}
    </>
  );
};
