import { Alert, Button, Group, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useText } from '../../../shared/i18n/locale';
import { useKeys } from '../../../shared/keys/keys';
import { RefusalNote } from '../../../shared/ui/states';
import { useUndo } from '../api/shipments.query';
import { shipmentMessages } from '../shipments.messages';

/** What somebody decided on a line just now. */
export type Decided = Readonly<{
  lineId: string;
  invoice: string;
  /** The deal that it was matched to; nothing if it belongs to none. */
  deal: string | undefined;
  /** What came after it in the queue. */
  after: string | undefined;
}>;

const UNDO_MS = 10_000;

/** The last decision, as long as it can be undone, also while its person is at the next line. */
export const useDecided = () => {
  const [decided, setDecided] = useState<Decided>();
  useEffect(() => {
    if (decided === undefined) return undefined;
    const timer = setTimeout(() => setDecided(undefined), UNDO_MS);
    return () => clearTimeout(timer);
  }, [decided]);
  return [decided, setDecided] as const;
};

/** The decision is true already; undoing it is a decision of its own, which needs no reason within ten seconds. */
export const UndoNote = ({ decided, onUndone }: Readonly<{ decided: Decided; onUndone: () => void }>) => {
  const say = useText(shipmentMessages);
  const { lineId, invoice, deal } = decided;
  const { run, running, error, readAgain } = useUndo({ line: { id: lineId }, onDone: onUndone });
  useKeys({ u: run });
  return (
    <Alert color="green" role="status">
      <Group justify="space-between">
        <Text>{deal === undefined ? say('isNoDeal', { invoice }) : say('isMatched', { invoice, deal })}</Text>
        <Button variant="default" loading={running} onClick={() => run()}>
          {say('undo')}
        </Button>
      </Group>
      {error !== null && <RefusalNote error={error} onReload={readAgain} />}
    </Alert>
  );
};
