import { Button, Text } from '@mantine/core';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { ReasonDialog } from '../../../shared/decisions/reason-dialog';
import { DayField } from '../../../shared/decisions/fields';
import { codeText } from '../../../shared/format/code-text';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { useMay } from '../../../shared/session/session';
import { Table } from '../../../shared/ui/table';
import { Day } from '../../../shared/ui/values';
import { partnerActMessages } from '../acts.messages';
import { useEndRecord } from '../api/partner-commands';
import type { Partner } from '../api/partners.query';
import { WideTable } from '../../../shared/ui/wide-table';

type KeptRecord = NonNullable<Partner['records']>[number];

/** C10: what is on record of a partner, which its requirements and benefits ask for. */
export const Records = ({ partner }: Readonly<{ partner: Partner }>) => {
  const say = useText(partnerActMessages);
  const ends = useMay()('channel.manager', 'channel.lead');
  const [ending, setEnding] = useKept<KeptRecord>('partners.Records.ending');
  const records = partner.records ?? [];
  if (records.length === 0) return <Text c="dimmed">{say('noRecords')}</Text>;
  return (
    <>
      <WideTable minWidth={640}>
        <Table verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('record')}</Table.Th>
              <Table.Th>{say('valueIs')}</Table.Th>
              <Table.Th>{say('from')}</Table.Th>
              <Table.Th>{say('firstDayWithout')}</Table.Th>
              <Table.Th>{say('evidence')}</Table.Th>
              {ends && <Table.Th>{say('endRecord')}</Table.Th>}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {records.map((record) => (
              <Table.Tr key={record.recordId}>
                <Table.Td>
                  {say(`record_${record.kind}`)}: {codeText(record.name)}
                </Table.Td>
                <Table.Td>{record.value ?? record.version ?? '–'}</Table.Td>
                <Table.Td>
                  <Day of={record.fromOn} />
                </Table.Td>
                <Table.Td>
                  <Day of={record.beforeOn} />
                </Table.Td>
                <Table.Td>{record.evidence}</Table.Td>
                {ends && (
                  <Table.Td>
                    {record.beforeOn === null && (
                      <Button
                        size="xs"
                        variant="default"
                        aria-label={`${say('endRecord')}: ${codeText(record.name)}`}
                        onClick={() => setEnding(record)}
                      >
                        {say('endRecord')}
                      </Button>
                    )}
                  </Table.Td>
                )}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </WideTable>
      {ending !== undefined && (
        <EndDialog partner={partner} record={ending} onClose={() => setEnding(undefined)} />
      )}
    </>
  );
};

type EndProps = Readonly<{ partner: Partner; record: KeptRecord; onClose: () => void }>;

const EndDialog = ({ partner, record, onClose }: EndProps) => {
  const say = useText(partnerActMessages);
  const [beforeOn, setBefore] = useKept('partners.recordsEndDialog.beforeOn', '');
  const command = useEndRecord({ partner, recordId: record.recordId, onDone: onClose });
  return (
    <ReasonDialog
      onClose={onClose}
      {...decisionWords(say, 'endRecord', { what: codeText(record.name) })}
      command={{ ...command, run: (reason) => command.run({ beforeOn, reason }) }}
    >
      <DayField
        name="beforeOn"
        required
        label={say('firstDayWithout')}
        value={beforeOn}
        onChange={setBefore}
      />
    </ReasonDialog>
  );
};
