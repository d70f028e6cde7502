import { Button, Stack, Text, TextInput } from '@mantine/core';
import { DecisionDialog } from '../../../shared/decisions/decision-dialog';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { ReasonDialog } from '../../../shared/decisions/reason-dialog';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { instantColumn, useStatusFilter } from '../../../shared/lists/columns';
import { useListAddress } from '../../../shared/lists/list-address';
import { ListPage } from '../../../shared/lists/list-page';
import type { Column } from '../../../shared/lists/list-query';
import { personField } from '../../../shared/people/person-name';
import { useMay } from '../../../shared/session/session';
import { StatusWord } from '../../../shared/status/status';
import { Empty } from '../../../shared/ui/states';
import { aliasesQuery, useRecordAlias, useWithdrawAlias, type Alias } from '../api/catalogue.query';
import { catalogueMessages } from '../catalogue.messages';
import { CatalogueSections } from '../components/catalogue-sections';

const STATUSES = ['recorded', 'withdrawn'] as const;
const RECORDS = ['channel.manager', 'channel.lead', 'programme.author'] as const;

/** S5: what distributors write instead of a part number, and which part it stands for. */
export const AliasesPage = () => {
  const say = useText(catalogueMessages);
  const records = useMay()(...RECORDS);
  const { values } = useListAddress();
  const [open, setOpen] = useKept('catalogue.AliasesPage.open', false);
  const status = STATUSES.filter((one) => one === values.status);
  return (
    <Stack gap="sm">
      <CatalogueSections />
      <ListPage
        title={say('aliases')}
        actions={records && <Button onClick={() => setOpen(true)}>{say('record')}</Button>}
        query={aliasesQuery({
          ...(status.length > 0 ? { status } : {}),
          ...(values.q === undefined ? {} : { q: values.q }),
          sort: '-recordedAt',
        })}
        columns={useColumns()}
        idOf={({ id }) => id}
        filters={[useStatusFilter(say('status'), STATUSES)]}
        searchable
        exportName="product-aliases"
        empty={<Empty title={say('noAliases')}>{say('noAliasesAbout')}</Empty>}
      />
      {open && <RecordDialog onClose={() => setOpen(false)} />}
    </Stack>
  );
};

const useColumns = (): readonly Column<Alias>[] => {
  const say = useText(catalogueMessages);
  const records = useMay()(...RECORDS);
  return [
    {
      ...{ key: 'alias', label: say('alias') },
      cell: ({ alias }) => <span className="figures">{alias}</span>,
      text: ({ alias }) => alias,
    },
    {
      ...{ key: 'sku', label: say('stands') },
      cell: ({ sku }) => <span className="figures">{sku}</span>,
      text: ({ sku }) => sku,
    },
    {
      ...{ key: 'recordedBy', label: say('recordedBy') },
      cell: ({ recordedBy }) => personField(recordedBy),
      text: ({ recordedBy }) => recordedBy,
    },
    instantColumn('recordedAt', say('at')),
    {
      ...{ key: 'status', label: say('status') },
      cell: (alias) => (
        <>
          <StatusWord status={alias.status} />
          {alias.reason !== null && <Text size="sm">{alias.reason}</Text>}
          {records && alias.status === 'recorded' && <Withdraw alias={alias} />}
        </>
      ),
      text: ({ status }) => status,
    },
  ];
};

const RecordDialog = ({ onClose }: Readonly<{ onClose: () => void }>) => {
  const say = useText(catalogueMessages);
  const [alias, setAlias] = useKept('catalogue.RecordDialog.alias', '');
  const [sku, setSku] = useKept('catalogue.RecordDialog.sku', '');
  const command = useRecordAlias(onClose);
  return (
    <DecisionDialog
      {...{ onClose, command }}
      {...decisionWords(say, 'record')}
      onAct={() => command.run({ alias: alias.trim(), sku: sku.trim() })}
    >
      <TextInput
        name="alias"
        required
        label={say('alias')}
        value={alias}
        onChange={({ currentTarget }) => setAlias(currentTarget.value)}
      />
      <TextInput
        name="sku"
        required
        label={say('stands')}
        value={sku}
        onChange={({ currentTarget }) => setSku(currentTarget.value)}
      />
    </DecisionDialog>
  );
};

const Withdraw = ({ alias: { id, alias } }: Readonly<{ alias: Alias }>) => {
  const say = useText(catalogueMessages);
  const [open, setOpen] = useKept(`catalogue.Withdraw.open.${id}`, false);
  const onClose = (): void => setOpen(false);
  const command = useWithdrawAlias({ aliasId: id, onDone: onClose });
  return (
    <>
      <Button
        ml="xs"
        size="xs"
        variant="default"
        aria-label={`${say('withdraw')}: ${alias}`}
        onClick={() => setOpen(true)}
      >
        {say('withdraw')}
      </Button>
      {open && (
        <ReasonDialog {...{ onClose, command }} {...decisionWords(say, 'withdraw', { alias })} final />
      )}
    </>
  );
};
