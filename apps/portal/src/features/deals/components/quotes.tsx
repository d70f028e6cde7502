import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { ReasonDialog } from '../../../shared/decisions/reason-dialog';
import { moneyText } from '../../../shared/format/money';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { useMay } from '../../../shared/session/session';
import { StatusWord } from '../../../shared/status/status';
import { Failure, Loading } from '../../../shared/ui/states';
import { Table } from '../../../shared/ui/table';
import { Amount, Day } from '../../../shared/ui/values';
import type { Deal } from '../api/deal.query';
import { useAcceptQuote, useDeclineQuote, useRequestQuoteChange } from '../api/quote-commands';
import { quoteQuery } from '../api/quote.query';
import { quotesOfDealQuery, type QuoteRow } from '../api/quotes-of-deal.query';
import { quoteMessages } from '../quote.messages';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import { WideTable } from '../../../shared/ui/wide-table';

/** What the distributor quoted, and the partner's answer to it. */
export const Quotes = ({ deal }: Readonly<{ deal: Deal }>) => {
  const say = useText(quoteMessages);
  const nameOf = useOrganisationName();
  const may = useMay();
  const quotes = useQuery(quotesOfDealQuery(deal.id));
  if (quotes.isPending) return <Loading rows={3} />;
  if (quotes.isError) return <Failure error={quotes.error} onRetry={() => void quotes.refetch()} />;
  const answers = may('partner.rep', 'partner.admin');
  return (
    <Stack gap="sm">
      <Title order={2} size="h4">
        {say('quotes')}
      </Title>
      {quotes.data.length === 0 && <Text c="dimmed">{say('noQuotesYet')}</Text>}
      {quotes.data.length > 0 && (
        <WideTable minWidth={520}>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{say('number')}</Table.Th>
                <Table.Th>{say('distributor')}</Table.Th>
                <Table.Th ta="right">{say('total')}</Table.Th>
                <Table.Th>{say('validUntil')}</Table.Th>
                <Table.Th>{say('status')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {quotes.data.map((quote) => (
                <Fragment key={quote.id}>
                  <Table.Tr>
                    <Table.Td>
                      <Anchor component={Link} to={`/quotes/${quote.id}`} className="figures" inherit>
                        {quote.number}
                      </Anchor>
                    </Table.Td>
                    <Table.Td>{nameOf(quote.distributorId)}</Table.Td>
                    <Table.Td ta="right">
                      <Amount of={quote.total} />
                    </Table.Td>
                    <Table.Td>
                      <Day of={quote.validUntilOn} />
                    </Table.Td>
                    <Table.Td>
                      <StatusWord status={quote.status} />
                    </Table.Td>
                  </Table.Tr>
                  {answers && quote.status === 'issued' && (
                    <Table.Tr>
                      <Table.Td colSpan={5}>
                        <Answers quote={quote} />
                      </Table.Td>
                    </Table.Tr>
                  )}
                </Fragment>
              ))}
            </Table.Tbody>
          </Table>
        </WideTable>
      )}
    </Stack>
  );
};

type Quoted = Pick<QuoteRow, 'id' | 'number' | 'distributorId'>;

const ANSWERS = ['accept', 'askChange', 'decline'] as const;

/** What the partner can say to a quote. */
export const Answers = ({ quote }: Readonly<{ quote: Quoted }>) => {
  const say = useText(quoteMessages);
  const [open, setOpen] = useKept<(typeof ANSWERS)[number]>(`deals.Answers.open.${quote.id}`);
  const close = (): void => setOpen(undefined);
  return (
    <Group gap={4}>
      {ANSWERS.map((answer, at) => (
        <Button
          key={answer}
          size="xs"
          variant={at === 0 ? 'filled' : 'default'}
          onClick={() => setOpen(answer)}
        >
          {say(answer)}
        </Button>
      ))}
      {open === 'accept' && <AcceptDialog quote={quote} onClose={close} />}
      {open === 'decline' && <TextDialog quote={quote} onClose={close} kind="decline" />}
      {open === 'askChange' && <TextDialog quote={quote} onClose={close} kind="askChange" />}
    </Group>
  );
};

type QuoteDialogProps = Readonly<{ quote: Quoted; onClose: () => void }>;

const AcceptDialog = ({ quote: { id }, onClose }: QuoteDialogProps) => {
  const say = useText(quoteMessages);
  const { language } = useLocale();
  const nameOf = useOrganisationName();
  const quote = useQuery(quoteQuery(id));
  const command = useAcceptQuote(onClose);
  if (quote.data === undefined) return null;
  const { number, distributorId, total: amount } = quote.data;
  const total = amount === undefined ? '–' : moneyText(amount, language);
  return (
    <DecisionDialog
      onClose={onClose}
      {...decisionWords(say, 'accept', { number, distributor: nameOf(distributorId), total })}
      onAct={() => command.run(quote.data)}
      command={{ ...command, error: command.error ?? quote.error }}
    />
  );
};

const TextDialog = ({
  quote,
  onClose,
  kind,
}: QuoteDialogProps & Readonly<{ kind: 'decline' | 'askChange' }>) => {
  const say = useText(quoteMessages);
  const nameOf = useOrganisationName();
  const decline = useDeclineQuote(onClose);
  const change = useRequestQuoteChange(onClose);
  const command = kind === 'decline' ? decline : change;
  const names = { number: quote.number, distributor: nameOf(quote.distributorId) };
  return (
    <ReasonDialog
      {...(kind === 'decline'
        ? decisionWords(say, 'decline', names)
        : decisionWords(say, 'askChange', names))}
      command={{ ...command, run: (text) => command.run({ quoteId: quote.id, text }) }}
      onClose={onClose}
      label={say('message')}
      final={kind === 'decline'}
    />
  );
};
