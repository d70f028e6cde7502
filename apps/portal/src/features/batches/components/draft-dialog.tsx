import { List, NativeSelect, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { moneyText } from '../../../shared/format/money';
import { useLocale, useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { Loading, RefusalNote } from '../../../shared/ui/states';
import { useDraftBatch } from '../api/batch-commands';
import { previewQuery, programmesQuery, type Batch } from '../api/batches.query';
import { batchMessages } from '../batches.messages';

const CURRENCIES = Intl.supportedValuesOf('currency');

/** A programme and a currency; its own until another one is chosen. */
const useChoice = () => {
  const { data: programmes = [] } = useQuery(programmesQuery);
  const [chosen, choose] = useKept<string>('batches.useChoice.chosen');
  const [typed, chooseCurrency] = useKept<string>('batches.useChoice.typed');
  const programme = programmes.find(({ id }) => id === chosen) ?? programmes[0];
  return { programmes, programme, currency: typed ?? programme?.currency ?? '', choose, chooseCurrency };
};

/** A batch is looked at before it is drafted: what it would pay, and what it would leave out. */
export const DraftDialog = ({ onClose }: Readonly<{ onClose: () => void }>) => {
  const say = useText(batchMessages);
  const { language } = useLocale();
  const navigate = useNavigate();
  const { programmes, programme, currency, choose, chooseCurrency } = useChoice();
  const preview = useQuery(previewQuery(programme?.id ?? '', currency));
  const command = useDraftBatch(({ id }) => void navigate({ to: `/batches/${id}` }));
  const count = preview.data?.items.length ?? 0;
  const total = preview.data === undefined ? '–' : moneyText(preview.data.total, language);
  return (
    <DecisionDialog
      onClose={onClose}
      title={say('draft')}
      consequence={say('draftConsequence')}
      act={count === 0 ? say('draftNothing') : say('draftAct', { count, total })}
      onAct={() => {
        if (programme !== undefined) command.run({ programmeId: programme.id, currency });
      }}
      command={command}
    >
      <NativeSelect
        name="programmeId"
        label={say('programme')}
        value={programme?.id ?? ''}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
        data={programmes.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <NativeSelect
        name="currency"
        label={say('currency')}
        value={currency}
        onChange={({ currentTarget }) => chooseCurrency(currentTarget.value)}
        data={CURRENCIES}
      />
      {preview.isFetching ? <Loading rows={2} /> : <RefusalNote error={preview.error} />}
      {preview.data !== undefined && <Preview of={preview.data} />}
    </DecisionDialog>
  );
};

/** What the batch would pay, and what it would not. */
const Preview = ({
  of: { items, total, leftOut },
}: Readonly<{ of: Pick<Batch, 'items' | 'total' | 'leftOut'> }>) => {
  const say = useText(batchMessages);
  const { language } = useLocale();
  return (
    <>
      <Text role="status" fw={600}>
        {say('preview', { count: items.length, total: moneyText(total, language) })}
      </Text>
      {leftOut.length > 0 && (
        <List size="sm">
          {leftOut.map(({ payee, amount, detail, code }) => (
            <List.Item key={`${payee.id}${code}`}>
              {say('leftOutOne', { payee: payee.name, amount: moneyText(amount, language), detail })}
            </List.Item>
          ))}
        </List>
      )}
    </>
  );
};
