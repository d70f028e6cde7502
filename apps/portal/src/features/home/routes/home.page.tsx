import { Anchor, Button, Card, Grid, Group, List, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, Navigate } from '@tanstack/react-router';
import { lazy, Suspense, type ReactNode } from 'react';
import { dayAfter } from '../../../shared/format/dates';
import { saidText } from '../../../shared/format/said-text';
import { moneyText } from '../../../shared/format/money';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { inboxMessages } from '../../../shared/inbox/inbox.messages';
import { targetOf } from '../../../shared/inbox/waiting-target';
import { PipelineByStage } from '../../../shared/insights/pipeline';
import { inAddress } from '../../../shared/lists/list-address';
import { NotTakingPart } from '../../../shared/organisations/not-taking-part';
import { useParticipation } from '../../../shared/organisations/participation';
import { choicesQuery } from '../../../shared/programme/choices.query';
import { Due } from '../../../shared/programme/due';
import { useMay, useMe } from '../../../shared/session/session';
import { Part } from '../../../shared/ui/part';
import { Empty, Failure, Loading } from '../../../shared/ui/states';
import { Day } from '../../../shared/ui/values';
import { ExplainedAmount } from '../../../shared/why/explained-amount';
import { useToday } from '../../../shared/programme/use-today';
import { accountQuery, expectedQuery } from '../api/money.query';
import { askedQuery, endingQuery, quotesToAnswerQuery, tasksQuery } from '../api/waiting.query';
import { LevelCard } from '../components/level-card';
import { homeMessages } from '../home.messages';
import { PageHeading } from '../../../shared/ui/page-heading';
import { Table } from '../../../shared/ui/table';

// Below what waits and how money stands: these come when the page can be worked on.
const EarningsByQuarter = lazy(async () => ({
  default: (await import('../../../shared/insights/earnings-by-quarter')).EarningsByQuarter,
}));
const FundsAndCredits = lazy(async () => ({
  default: (await import('../components/funds-and-credits')).FundsAndCredits,
}));
const NextBand = lazy(async () => ({
  default: (await import('../../../shared/insights/next-band')).NextBand,
}));
const RegisteredAndShipped = lazy(async () => ({
  default: (await import('../../../shared/insights/registered-and-shipped')).RegisteredAndShipped,
}));

const Picture = ({ children }: Readonly<{ children: ReactNode }>) => (
  <Suspense
    fallback={
      <Card withBorder padding="md">
        <Loading rows={4} />
      </Card>
    }
  >
    {children}
  </Suspense>
);

/** P1: what waits for somebody at a partner, and how their deals and money stand. A card that fails leaves the others. */
export const HomePage = () => {
  const say = useText(homeMessages);
  const may = useMay();
  const { organisation } = useMe();
  const seesMoney = may('partner.finance', 'partner.admin');
  const participation = useParticipation();
  const { data: choices } = useQuery({ ...choicesQuery, enabled: !seesMoney });
  // Somebody else’s page would speak of deals as theirs to complete: everybody has a start of their own.
  if (organisation.kind !== 'partner') return <Navigate to="/" replace />;
  return (
    <Stack gap="lg">
      <Group justify="space-between">
        <PageHeading>{say('home')}</PageHeading>
        {participation === 'begun' && may('partner.rep', 'partner.admin') && (
          <Button component={Link} to="/deals/new">
            {say('register')}
          </Button>
        )}
      </Group>
      <NotTakingPart />
      <Grid>
        <Grid.Col span={{ base: 12, lg: 7 }}>
          <Stack gap="md">
            <Part title={say('waits')}>
              <Waiting />
            </Part>
            <PipelineByStage />
            <Picture>
              <RegisteredAndShipped />
            </Picture>
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 5 }}>
          <Stack gap="md">
            {seesMoney && <Money />}
            {choices?.outlookShownToReps === true && <Expected />}
            {seesMoney && (
              <Picture>
                <FundsAndCredits />
              </Picture>
            )}
            <LevelCard partnerId={organisation.id} />
            {seesMoney && (
              <Picture>
                <NextBand partnerId={organisation.id} />
              </Picture>
            )}
          </Stack>
        </Grid.Col>
      </Grid>
      {seesMoney && (
        <Picture>
          <EarningsByQuarter />
        </Picture>
      )}
    </Stack>
  );
};

const SOON_DAYS = 14;

type Item = Readonly<{ key: string; to: string; tab?: string; text: string; note?: ReactNode }>;

const Waiting = () => {
  const say = useText(homeMessages);
  const items = useWaiting();
  if (items.error !== null) return <Failure error={items.error} onRetry={items.retry} />;
  if (items.found === undefined) return <Loading />;
  if (items.found.length === 0) return <Empty title={say('nothingWaits')}>{say('nothingWaitsAbout')}</Empty>;
  return (
    <List listStyleType="none" spacing="sm">
      {items.found.map(({ key, to, tab, text, note }) => (
        <List.Item key={key}>
          <Anchor component={Link} to={to} search={inAddress({ tab })}>
            {text}
          </Anchor>
          {note !== undefined && (
            <Text size="sm" c="dimmed">
              {note}
            </Text>
          )}
        </List.Item>
      ))}
    </List>
  );
};

/** Questions, quotes and ends, in this order: what somebody else waits for comes first. */
const useWaiting = (): Readonly<{ found?: readonly Item[]; error: Error | null; retry: () => void }> => {
  const say = useText(homeMessages);
  const word = useText(inboxMessages);
  const { language } = useLocale();
  const day = useToday();
  const until = dayAfter(day, SOON_DAYS);
  const asked = useQuery(askedQuery);
  const quotes = useQuery(quotesToAnswerQuery);
  const ending = useQuery(endingQuery(until));
  const tasks = useQuery(tasksQuery);
  const all = [asked, quotes, tasks, ending];
  const error = all.find((query) => query.error !== null)?.error ?? null;
  const retry = (): void => void Promise.all(all.map(({ refetch }) => refetch()));
  if (!asked.data || !quotes.data || !tasks.data || !ending.data) return { error, retry };
  const found: readonly Item[] = [
    ...asked.data.map(({ id, number, customer, status }) => ({
      key: id,
      to: `/deals/${id}`,
      text: say(status === 'returned' ? 'returned' : 'question', { number, customer: customer.name }),
    })),
    ...quotes.data.map(({ id, number, dealId, total, validUntilOn }) => ({
      key: id,
      to: `/deals/${dealId}`,
      tab: 'bomAndQuotes',
      text: say('quote', { number, total: total === undefined ? '–' : moneyText(total, language) }),
      note: (
        <>
          {say('validUntil')} <Day of={validUntilOn} />
        </>
      ),
    })),
    ...tasks.data.map((task) => ({
      ...{ key: task.id, to: targetOf(task) ?? '/home' },
      text: say('task', {
        what: word(`kind_${task.kind}`),
        which: task.number ?? saidText(task.title, language),
      }),
      note:
        task.dueAt === null ? undefined : (
          <>
            {say('answerUntil')} <Due of={task.dueAt} />
          </>
        ),
    })),
    ...ending.data.map(({ id, number, customer, protectedUntilOn }) => ({
      key: `end ${id}`,
      to: `/deals/${id}`,
      text: say('ending', { number, customer: customer.name }),
      note: (
        <>
          {say('on')} <Day of={protectedUntilOn} />
        </>
      ),
    })),
  ];
  return { found, error, retry };
};

const Money = () => {
  const say = useText(homeMessages);
  const { organisation } = useMe();
  const account = useQuery(accountQuery(organisation.id));
  return (
    <Expected>
      {account.data?.status === 'none' && (
        <Anchor component={Link} to="/payouts" c="red">
          {say('noAccount')}
        </Anchor>
      )}
      <Anchor component={Link} to="/earnings" size="sm">
        {say('allEarnings')}
      </Anchor>
    </Expected>
  );
};

/** What the organisation may expect; of more than that only its finance people see pages. */
const Expected = ({ children }: Readonly<{ children?: ReactNode }>) => {
  const say = useText(homeMessages);
  const { organisation } = useMe();
  const expected = useQuery(expectedQuery(organisation.id));
  if (expected.isPending) return <Loading rows={3} />;
  if (expected.isError) return <Failure error={expected.error} onRetry={() => void expected.refetch()} />;
  const { quarter, totals, lines } = expected.data;
  // Until a quarter has its statement, what was earned in it stands beside that of the next.
  const accrued = lines.filter(({ state }) => state === 'accrued').map(({ name }) => name);
  return (
    <Part title={say('money')}>
      <Table>
        <Table.Tbody>
          {(['accrued', 'expected', 'payable', 'paid'] as const).map((name) => (
            <Table.Tr key={name}>
              <Table.Th scope="row" fw={400}>
                {say(name, { quarter })}
                {name === 'accrued' && accrued.length > 0 && (
                  <Text size="sm" c="dimmed">
                    {say('accruedOf', { quarters: accrued.join(', ') })}
                  </Text>
                )}
              </Table.Th>
              <Table.Td ta="right">
                <ExplainedAmount
                  of={totals[name]}
                  why={`outlook.${organisation.id}.${name}`}
                  strong={name === 'accrued'}
                />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {children}
    </Part>
  );
};
