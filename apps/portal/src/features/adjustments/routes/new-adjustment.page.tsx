import { Anchor, Button, Card, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { ReasonField } from '../../../shared/decisions/fields';
import { decimalOf, isNegative, parseAmount, type Money } from '../../../shared/format/money';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { useListAddress } from '../../../shared/lists/list-address';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import { MoneyInput } from '../../../shared/ui/money-input';
import { Empty, Failure, Loading, RefusalNote } from '../../../shared/ui/states';
import { traceQuery } from '../../../shared/why/trace.query';
import { ExplainedAmount } from '../../../shared/why/explained-amount';
import { useAdjustmentPreview, usePrepareAdjustment, type Asked } from '../api/adjustment-commands';
import { adjustmentQuery } from '../api/adjustments.query';
import { adjustmentMessages } from '../adjustments.messages';
import { EvidenceInput, useEvidenceFiles } from '../components/evidence-files';
import { PostedEffects } from '../components/posted-effects';
import { REASONS } from '../components/reasons';
import { PageHeading } from '../../../shared/ui/page-heading';

/** F4: an amount of a statement is adjusted by hand, or an adjustment is undone by its opposite. */
export const NewAdjustmentPage = () => {
  const { line, undo } = useListAddress().values;
  if (undo !== undefined) return <UndoOf adjustmentId={undo} />;
  return line === undefined ? <NoLine /> : <LineForm rewardLineId={line} />;
};

const NoLine = () => {
  const say = useText(adjustmentMessages);
  return (
    <Empty title={say('new')}>
      {say('noLine')}{' '}
      <Anchor component={Link} to="/statements">
        {say('toStatements')}
      </Anchor>
    </Empty>
  );
};

const UndoOf = ({ adjustmentId }: Readonly<{ adjustmentId: string }>) => {
  const title = useText(adjustmentMessages)('new');
  const before = useQuery(adjustmentQuery(adjustmentId));
  if (before.isPending) return <Loading rows={8} title={title} />;
  if (before.isError)
    return <Failure error={before.error} title={title} onRetry={() => void before.refetch()} />;
  return <LineForm rewardLineId={before.data.rewardLineId} undoes={before.data.amount} />;
};

type LineProps = Readonly<{ rewardLineId: string; undoes?: Money }>;

const LineForm = ({ rewardLineId, ...more }: LineProps) => {
  const title = useText(adjustmentMessages)('new');
  const trace = useQuery(traceQuery(rewardLineId));
  if (trace.isPending) return <Loading rows={8} title={title} />;
  if (trace.isError)
    return <Failure error={trace.error} title={title} onRetry={() => void trace.refetch()} />;
  const { about, amount } = trace.data;
  return (
    <AdjustmentForm
      {...{ rewardLineId, amount, ...more }}
      invoice={`${about.invoiceNo}/${about.invoiceLine}`}
      quarter={about.quarter}
      partnerId={about.partnerId}
    />
  );
};

const DIRECTIONS = ['give', 'take'] as const;
type Direction = (typeof DIRECTIONS)[number];
type FormProps = LineProps & Readonly<{ amount: Money; invoice: string; quarter: string; partnerId: string }>;

const sizeOf = ({ amount, currency }: Money): string =>
  decimalOf({ amount: amount.replace('-', ''), currency });

const AdjustmentForm = ({ rewardLineId, amount: stated, undoes, invoice, quarter, partnerId }: FormProps) => {
  const say = useText(adjustmentMessages);
  const nameOf = useOrganisationName();
  const navigate = useNavigate();
  const { currency } = stated;
  const [direction, setDirection] = useKept<Direction>(
    'adjustments.AdjustmentForm.direction',
    undoes !== undefined && !isNegative(undoes) ? 'take' : 'give',
  );
  const [typed, setTyped] = useKept(
    'adjustments.AdjustmentForm.typed',
    undoes === undefined ? '' : sizeOf(undoes),
  );
  const [reasonCode, setReasonCode] = useKept(
    'adjustments.AdjustmentForm.reasonCode',
    undoes === undefined ? REASONS[0] : ('undo' as const),
  );
  const [reason, setReason] = useKept('adjustments.AdjustmentForm.reason', '');
  const [evidence, setEvidence] = useKept('adjustments.AdjustmentForm.evidence', '');
  const files = useEvidenceFiles();
  const size = parseAmount(typed, currency);
  const asked =
    size === undefined || size === '0' || reasonCode === undefined
      ? undefined
      : {
          ...{ rewardLineId, reasonCode, reason, evidence },
          amount: { amount: direction === 'take' ? `-${size}` : size, currency },
        };
  const command = usePrepareAdjustment(({ id }) => void navigate({ to: `/adjustments/${id}` }));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (asked !== undefined && !files.sending && files.error === null)
          command.run({ ...asked, ...(files.fileIds.length === 0 ? {} : { fileIds: files.fileIds }) });
      }}
    >
      <Stack gap="md" maw={720}>
        <Anchor component={Link} to="/adjustments" size="sm" w="max-content">
          {say('back')}
        </Anchor>
        <PageHeading>{say('new')}</PageHeading>
        <Text>
          {nameOf(partnerId)}, {invoice}, {quarter}: <ExplainedAmount of={stated} why={rewardLineId} />
        </Text>
        <Group align="flex-start" grow>
          <NativeSelect
            label={say('direction')}
            value={direction}
            data={DIRECTIONS.map((value) => ({ value, label: say(`direction_${value}`) }))}
            onChange={({ currentTarget }) => setDirection(currentTarget.value === 'take' ? 'take' : 'give')}
          />
          <MoneyInput
            name="amount"
            label={say('amount')}
            value={typed}
            currency={currency}
            onChange={setTyped}
          />
        </Group>
        <NativeSelect
          name="reasonCode"
          label={say('reasonCode')}
          value={reasonCode}
          data={REASONS.map((value) => ({ value, label: say(`reasonOf_${value}`) }))}
          onChange={({ currentTarget }) =>
            setReasonCode(REASONS.find((one) => one === currentTarget.value) ?? REASONS[0])
          }
        />
        <ReasonField
          name="reason"
          label={`${say('reason')} (${say('reasonHint')})`}
          max={500}
          value={reason}
          onChange={setReason}
        />
        <TextInput
          name="evidence"
          required
          maxLength={500}
          label={say('evidence')}
          description={say('evidenceHint')}
          value={evidence}
          onChange={({ currentTarget }) => setEvidence(currentTarget.value)}
        />
        <EvidenceInput of={files} />
        <Preview asked={asked} />
        <RefusalNote error={command.error} />
        <Button type="submit" loading={command.running || files.sending} w="max-content">
          {say('prepare')}
        </Button>
      </Stack>
    </form>
  );
};

const Preview = ({ asked }: Readonly<{ asked: Asked | undefined }>) => {
  const say = useText(adjustmentMessages);
  // What it posts does not depend on the words, so that typing them asks nothing.
  const preview = useAdjustmentPreview(
    asked && { ...asked, reason: say('effects'), evidence: say('effects') },
  );
  return (
    <Card withBorder aria-live="polite">
      <Text fw={600}>{say('effects')}</Text>
      {asked === undefined && (
        <Text size="sm" c="dimmed">
          {say('fill')}
        </Text>
      )}
      {asked !== undefined && preview.isPending && <Loading rows={2} />}
      {asked !== undefined && <RefusalNote error={preview.error} />}
      {asked !== undefined && preview.data && preview.error === null && (
        <PostedEffects effects={preview.data.effects} />
      )}
    </Card>
  );
};
