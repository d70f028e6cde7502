import { Anchor, Card, Group, Stack, Text, Title } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Money } from '../format/money';
import { useText } from '../i18n/locale';
import { Empty, Failure, Loading } from '../ui/states';
import { byCurrency } from './by-currency';
import { insightMessages } from './insight.messages';

const FORMS = ['csv', 'xlsx'] as const;

type Props<Row> = Readonly<{
  /** Its address. */
  at: string;
  title: string;
  about: string;
  answer: UseQueryResult<readonly Row[]>;
  /** Absent: its rows are no amounts. */
  moneyOf?: (row: Row) => Money;
  empty: Readonly<{ title: string; about: string }>;
  /** The rows of one currency, under a title that says which. */
  children: (rows: readonly Row[], title: string) => ReactNode;
}>;

/** A picture with its table, one for each currency, and the same as a file. */
export const Insight = <Row,>({ at, title, about, answer, moneyOf, empty, children }: Props<Row>) => {
  return (
    <Card withBorder padding="md" component="section" aria-label={title}>
      <Title order={2} size="h4" mb="sm">
        {title}
      </Title>
      <Pictures {...{ at, title, about, answer, moneyOf, empty, children }} />
    </Card>
  );
};

const Pictures = <Row,>({ at, title, about, answer, moneyOf, empty, children }: Props<Row>) => {
  const say = useText(insightMessages);
  const { data, error, isPending, refetch } = answer;
  if (isPending) return <Loading rows={4} />;
  if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data.length === 0) return <Empty title={empty.title}>{empty.about}</Empty>;
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {about}
      </Text>
      {moneyOf === undefined
        ? children(data, title)
        : byCurrency(data, moneyOf).map(({ currency, rows }) => (
            <div key={currency}>{children(rows, say('inCurrency', { currency }))}</div>
          ))}
      <Group gap="md" component="nav" aria-label={say('files', { title })}>
        {FORMS.map((form) => (
          <Anchor key={form} href={`${at}?format=${form}`} download size="sm">
            {say('asFile', { form: form.toUpperCase() })}
          </Anchor>
        ))}
      </Group>
    </Stack>
  );
};
