import { Anchor, Badge, Button, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { ReasonDialog } from '../../../shared/decisions/reason-dialog';
import { daysUntil, relativeText } from '../../../shared/format/dates';
import { moneyText } from '../../../shared/format/money';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { useMay, useNow } from '../../../shared/session/session';
import { StatusWord } from '../../../shared/status/status';
import { Table } from '../../../shared/ui/table';
import { Amount } from '../../../shared/ui/values';
import { ExplainedAmount } from '../../../shared/why/explained-amount';
import { useHoldItem, useReleaseItem, useWhyNotRelease } from '../api/batch-commands';
import type { Batch, Item } from '../api/batches.query';
import { screenOf } from './source-screen';
import { batchMessages } from '../batches.messages';
import { WideTable } from '../../../shared/ui/wide-table';

/** Who is paid what, to which account and for what. */
export const BatchItems = ({ batch }: Readonly<{ batch: Batch }>) => {
  const say = useText(batchMessages);
  return (
    <WideTable minWidth={760}>
      <Table verticalSpacing={6} highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('payee')}</Table.Th>
            <Table.Th>{say('account')}</Table.Th>
            <Table.Th>{say('sources')}</Table.Th>
            <Table.Th ta="right">{say('amount')}</Table.Th>
            <Table.Th>{say('status')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {batch.items.map((item) => (
            <ItemRow key={item.itemId} batch={batch} item={item} />
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          <Table.Tr>
            <Table.Th scope="row" colSpan={3}>
              {say('total')}
            </Table.Th>
            <Table.Td ta="right">
              <ExplainedAmount of={batch.total} why={`payout-batch.${batch.id}.total`} strong />
            </Table.Td>
            <Table.Td />
          </Table.Tr>
        </Table.Tfoot>
      </Table>
    </WideTable>
  );
};

type Source = Item['parts'][number]['source'];

const SourceNumber = ({ source }: Readonly<{ source: Source }>) => {
  const screen = screenOf(source);
  return screen === undefined ? (
    <Text size="sm">{source.number}</Text>
  ) : (
    <Anchor component={Link} to={screen} size="sm">
      {source.number}
    </Anchor>
  );
};

/** An account that changed lately is what somebody asks about before they sign. */
const AccountAge = ({ of }: Readonly<{ of: string | undefined }>) => {
  const say = useText(batchMessages);
  const { language } = useLocale();
  const now = useNow();
  if (of === undefined || daysUntil(of, now) < -RECENT_DAYS) return null;
  return (
    <Badge variant="light" color="orange" tt="none" display="block" w="max-content">
      {say('accountChanged', { ago: relativeText(of, now, language) })}
    </Badge>
  );
};
const RECENT_DAYS = 30;

const ItemRow = ({ batch, item }: Readonly<{ batch: Batch; item: Item }>) => {
  const say = useText(batchMessages);
  const why = `payment.${batch.id}.${item.itemId}`;
  // What it consists of is in the currency of the programme.
  const converted = item.payment?.currency === item.amount.currency ? undefined : (item.payment ?? undefined);
  return (
    <Table.Tr>
      <Table.Td>
        <Anchor component={Link} to={`/payees/${item.payee.id}`} inherit>
          {item.payee.name}
        </Anchor>
        {item.payee.code !== item.payee.name && (
          <Text size="sm" c="dimmed">
            {item.payee.code}
          </Text>
        )}
      </Table.Td>
      <Table.Td className="figures">
        {item.iban ?? '–'}
        <AccountAge of={item.accountApprovedAt} />
      </Table.Td>
      <Table.Td>
        {item.parts.map(({ source, fx }) => (
          <div key={source.id}>
            <SourceNumber source={source} />
            {fx !== undefined && (
              <Text size="xs" c="dimmed">
                {say('atRate', { rate: fx.rate, on: fx.on })}
              </Text>
            )}
          </div>
        ))}
      </Table.Td>
      <Table.Td ta="right">
        {converted === undefined ? (
          <ExplainedAmount of={item.amount} why={why} />
        ) : (
          <>
            <Amount of={converted} />
            <Text size="sm" c="dimmed">
              <ExplainedAmount of={item.amount} why={why} />
            </Text>
          </>
        )}
      </Table.Td>
      <Table.Td>
        <Stack gap={4} align="flex-start">
          <StatusWord status={item.status} />
          {item.reason !== undefined && <Text size="sm">{item.reason}</Text>}
          {item.onHold !== undefined && (
            <Text size="sm" c="orange">
              {say('onHold', { reason: item.onHold })}
            </Text>
          )}
          <HoldButton batch={batch} item={item} />
        </Stack>
      </Table.Td>
    </Table.Tr>
  );
};

const HOLDABLE: readonly Batch['status'][] = ['draft', 'submitted', 'approved'];

const HoldButton = ({ batch, item }: Readonly<{ batch: Batch; item: Item }>) => {
  const say = useText(batchMessages);
  const may = useMay()('finance.analyst', 'finance.approver') && HOLDABLE.includes(batch.status);
  const held = item.onHold !== undefined;
  const refused = useWhyNotRelease(batch, item.itemId, may && held);
  const [open, setOpen] = useKept(`batches.HoldButton.open.${item.itemId}`, false);
  if (!may) return null;
  const closed = held ? refused : undefined;
  const Dialog = held ? ReleaseDialog : HoldDialog;
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        disabled={closed !== undefined}
        onClick={() => setOpen(true)}
      >
        {say(held ? 'release' : 'hold')}
      </Button>
      {closed !== undefined && (
        <Text size="sm" c="dimmed">
          {closed}
        </Text>
      )}
      {open && <Dialog batch={batch} item={item} onClose={() => setOpen(false)} />}
    </>
  );
};

type ItemDialogProps = Readonly<{ batch: Batch; item: Item; onClose: () => void }>;

const HoldDialog = ({ batch, item, onClose }: ItemDialogProps) => {
  const say = useText(batchMessages);
  const words = useItemWords(item);
  return (
    <ReasonDialog
      title={say('holdTitle', words)}
      consequence={say('holdConsequence', words)}
      act={say('hold')}
      command={useHoldItem({ batch, itemId: item.itemId, onDone: onClose })}
      onClose={onClose}
    />
  );
};

const ReleaseDialog = ({ batch, item, onClose }: ItemDialogProps) => {
  const say = useText(batchMessages);
  const words = useItemWords(item);
  return (
    <ReasonDialog
      title={say('releaseTitle', words)}
      consequence={say('releaseConsequence', words)}
      act={say('release')}
      command={useReleaseItem({ batch, itemId: item.itemId, onDone: onClose })}
      onClose={onClose}
    />
  );
};

const useItemWords = ({ payee, payment, amount }: Item) => {
  const { language } = useLocale();
  return { payee: payee.name, amount: moneyText(payment ?? amount, language) };
};
