import { Alert, Button, Group, Stack, Text, Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { ReasonDialog } from '../../../shared/decisions/reason-dialog';
import { dayText } from '../../../shared/format/dates';
import { moneyText } from '../../../shared/format/money';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import { useRecordId } from '../../../shared/records/record-id';
import { Icon } from '../../../shared/ui/icons';
import { Failure, Loading, RefusalNote } from '../../../shared/ui/states';
import { bomQuery, type Bom } from '../api/bom.query';
import { useDeclineRequest, useDraftQuote } from '../api/build-quote-commands';
import { dealQuery, type Deal } from '../api/deal.query';
import { OfferFields } from '../components/offer-fields';
import { offerOf, offerOnBom, type TypedOffer } from '../components/typed-offer';
import { quoteMessages } from '../quote.messages';
import { PageHeading } from '../../../shared/ui/page-heading';
import { useTitlePart } from '../../../shared/ui/page-title';

/** D2: a distributor quotes a bill of materials; the approved price stands at each line, with where it comes from. */
export const BuildQuotePage = () => {
  const bom = useQuery(bomQuery(useRecordId('bomId')));
  const deal = useQuery({ ...dealQuery(bom.data?.dealId ?? ''), enabled: bom.data !== undefined });
  const error = bom.error ?? deal.error;
  const title = useText(quoteMessages)('buildTitle', { customer: '…' });
  if (error !== null) return <Failure {...{ error, title }} onRetry={() => void bom.refetch()} />;
  if (bom.data === undefined || deal.data === undefined) return <Loading rows={8} title={title} />;
  return <Builder key={bom.data.id} bom={bom.data} deal={deal.data} />;
};

const Builder = ({ bom, deal }: Readonly<{ bom: Bom; deal: Deal }>) => {
  const say = useText(quoteMessages);
  const { language } = useLocale();
  const navigate = useNavigate();
  const nameOf = useOrganisationName();
  const [typed, setTyped] = useKept<TypedOffer>('deals.Builder.typed', () => offerOnBom(bom));
  const check = useDraftQuote({ bomId: bom.id, check: true });
  const draft = useDraftQuote({
    bomId: bom.id,
    check: false,
    onDone: ({ id }) => void navigate({ to: `/quotes/${id}` }),
  });
  const offer = offerOf(bom.lines, typed, bom.list.currency);
  const day = bom.validUntilOn === null ? '–' : dayText(bom.validUntilOn, language);
  const total = check.done?.data.total;
  const declined = typeof bom.notQuoted === 'string';
  useTitlePart('record', deal.number);
  return (
    <Stack gap="md">
      <Anchor component={Link} to="/inbox" size="sm" w="max-content">
        {say('backToQueue')}
      </Anchor>
      <div>
        <PageHeading>{say('buildTitle', { customer: deal.customer.name })}</PageHeading>
        <Text c="dimmed" className="figures">
          {deal.number}
        </Text>
        <Text c="dimmed">{say('source', { version: bom.version, day })}</Text>
      </div>
      {declined && (
        <Alert color="orange" title={say('notQuoted')}>
          {bom.notQuoted}
        </Alert>
      )}
      <OfferFields
        bom={bom}
        typed={typed}
        onChange={(next) => {
          setTyped(next);
          check.reset();
          draft.reset();
        }}
      />
      {total !== undefined && (
        <Alert color="teal" icon={<Icon name="check" />} role="status">
          {say('checked', { total: moneyText(total, language) })}
        </Alert>
      )}
      <RefusalNote error={draft.error ?? check.error} />
      <Group>
        <Button
          disabled={offer === undefined || declined}
          loading={draft.running}
          onClick={() => offer !== undefined && draft.run(offer)}
        >
          {say('save')}
        </Button>
        <Button
          variant="default"
          disabled={offer === undefined || declined}
          loading={check.running}
          onClick={() => offer !== undefined && check.run(offer)}
        >
          {say('check')}
        </Button>
        {!declined && <DeclineRequest bom={bom} partner={nameOf(bom.partnerId)} />}
        <Text size="sm" c="dimmed">
          {say('saveHint')}
        </Text>
      </Group>
    </Stack>
  );
};

/** Who asked is told why; its registration and the approved price stand. */
const DeclineRequest = ({ bom, partner }: Readonly<{ bom: Bom; partner: string }>) => {
  const say = useText(quoteMessages);
  const navigate = useNavigate();
  const [open, setOpen] = useKept('deals.DeclineRequest.open', false);
  const command = useDeclineRequest({ bomId: bom.id, onDone: () => void navigate({ to: '/inbox' }) });
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {say('declineRequest')}
      </Button>
      {open && (
        <ReasonDialog
          {...decisionWords(say, 'declineRequest', { partner })}
          {...{ command, label: say('messageToPartner') }}
          onClose={() => setOpen(false)}
          final
        />
      )}
    </>
  );
};
