import { Kbd } from '@mantine/core';
import { useText } from '../shared/i18n/locale';
import { Dialog } from '../shared/ui/dialog';
import { Table } from '../shared/ui/table';
import { appMessages } from './app.messages';

/** Which key does what, as `?` shows it. */
export const KeysDialog = ({
  rows,
  onClose,
}: Readonly<{ rows: readonly (readonly [keys: string, meaning: string])[]; onClose: () => void }>) => {
  const say = useText(appMessages);
  return (
    <Dialog onClose={onClose} title={say('keysHelp')}>
      <Table>
        <Table.Tbody>
          {rows.map(([keys, meaning]) => (
            <Table.Tr key={keys}>
              <Table.Td>
                <Kbd>{keys}</Kbd>
              </Table.Td>
              <Table.Td>{meaning}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Dialog>
  );
};
