import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../../shared/i18n/locale';
import { useMay, useMe } from '../../../shared/session/session';
import { Icon } from '../../../shared/ui/icons';
import { RefusalNote } from '../../../shared/ui/states';
import type { Deal } from '../api/deal.query';
import { ESTIMATE_READERS } from '../api/estimate.query';
import { useSubmitBom } from '../api/submit-bom.command';
import { bomMessages } from '../bom.messages';
import { dealMessages } from '../deals.messages';
import { BomEstimatePanel } from './bom-estimate-panel';
import { BomGrid, useBomCheck } from './bom-grid';
import { forgetLines, keepLines, keptLines } from './kept-lines';
import { linesOf, type TypedLine } from './pasted-lines';

type BomEditorProps = Readonly<{
  deal: Pick<Deal, 'id' | 'dealType' | 'expectedCloseOn'>;
  initial: readonly TypedLine[];
  onDone: () => void;
  onCancel: () => void;
  cancel: string;
}>;

/** P5: the next version of a deal's bill of materials. Wrong lines keep nobody from going on later, and block the submission. */
export const BomEditor = ({ deal, initial, onDone, onCancel, cancel }: BomEditorProps) => {
  const say = useText(dealMessages);
  const sayBom = useText(bomMessages);
  const me = useMe();
  const earns = useMay()(...ESTIMATE_READERS);
  const [typed, setTyped] = useState(() => keptLines(me.id, deal.id) ?? initial);
  const checked = useBomCheck(deal.id, typed);
  const submit = useSubmitBom(deal.id, () => {
    forgetLines(me.id, deal.id);
    onDone();
  });
  const lines = linesOf(typed);
  const wrong = checked.current ? (checked.check?.errors.length ?? 0) : 0;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit.run(lines);
      }}
    >
      <Stack gap="sm">
        <BomGrid
          dealId={deal.id}
          typed={typed}
          checked={checked}
          onTyped={(next) => {
            setTyped(next);
            keepLines(me.id, deal.id, next);
            submit.reset();
          }}
        />
        {earns && <BomEstimatePanel deal={deal} lines={checked.check?.lines ?? []} />}
        {wrong > 0 && (
          <Alert color="orange" icon={<Icon name="warning" />} role="status" id="bom-mend">
            {sayBom('mend', { count: wrong })}
          </Alert>
        )}
        <RefusalNote error={submit.error} />
        <Group>
          <Button
            type="submit"
            loading={submit.running}
            disabled={lines.length === 0 || wrong > 0}
            {...(wrong > 0 ? { 'aria-describedby': 'bom-mend' } : {})}
          >
            {say('submitBom')}
          </Button>
          <Button
            variant="subtle"
            color="gray"
            onClick={() => {
              forgetLines(me.id, deal.id);
              onCancel();
            }}
          >
            {cancel}
          </Button>
          <Text size="sm" c="dimmed">
            {sayBom('keptHere')}
          </Text>
        </Group>
      </Stack>
    </form>
  );
};
