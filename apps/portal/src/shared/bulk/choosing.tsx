import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ReasonField } from '../decisions/fields';
import { useStandStill } from '../decisions/standing-still';
import { useText } from '../i18n/locale';
import { useKept } from '../kept/use-kept';
import { Loading, RefusalNote } from '../ui/states';
import { possibleOf, type Chosen, type Offer } from './bulk-act';
import { bulkMessages } from './bulk.messages';
import { previewOf, useBulk } from './bulk.query';
import { Outcomes } from './outcomes';

type ChoosingProps = Readonly<{
  offer: Offer;
  onClose: () => void;
  onStarted: (started: Readonly<{ jobId: string; chosen: readonly Chosen[] }>) => void;
}>;

/** What of the selection is possible and why not the rest; what is sent is decided on the revisions that are shown. */
export const Choosing = ({ offer, onClose, onStarted }: ChoosingProps) => {
  const say = useText(bulkMessages);
  const { operation, text, chosen } = offer;
  const [said, setSaid] = useState(text === undefined ? '' : undefined);
  const preview = usePreview(offer, said);
  const found = preview.data;
  const possible = found === undefined ? [] : possibleOf(found.asked, found.items);
  const command = useBulk(operation, (jobId) =>
    onStarted({ jobId, chosen: chosen.filter((_, index) => found?.items[index]?.outcome === 'possible') }),
  );
  useStandStill(true);
  return (
    <Stack gap="md">
      {text !== undefined && <TextStep label={text.label} onSaid={setSaid} />}
      {said !== undefined && preview.isPending && <Loading rows={chosen.length} />}
      <RefusalNote error={preview.error} />
      {found !== undefined && (
        <>
          <Text role="status">
            {possible.length === 0
              ? say('noneFound')
              : say('found', { possible: possible.length, count: chosen.length })}
          </Text>
          <Outcomes chosen={chosen} items={found.items} />
        </>
      )}
      <RefusalNote error={command.error} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {say('close')}
        </Button>
        {possible.length > 0 && (
          <Button loading={command.running} onClick={() => command.run(possible)}>
            {say(`act_${operation}`, { count: possible.length })}
          </Button>
        )}
      </Group>
    </Stack>
  );
};

/** What the command has to be told, before it can be asked what is possible. */
const TextStep = ({ label, onSaid }: Readonly<{ label: string; onSaid: (text: string) => void }>) => {
  const say = useText(bulkMessages);
  const [text, setText] = useKept('bulk.TextStep.text', '');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSaid(text);
      }}
    >
      <Stack gap="xs" align="flex-start">
        <ReasonField name="text" required label={label} value={text} onChange={setText} />
        <Button type="submit" variant="light">
          {say('check')}
        </Button>
      </Stack>
    </form>
  );
};

/** @param said what the command is told of all; nothing until somebody has said it */
const usePreview = ({ operation, chosen }: Offer, said: string | undefined) =>
  useQuery({
    queryKey: ['bulk', operation, chosen.map(({ key }) => key), said],
    queryFn: async () => {
      const asked = await Promise.all(chosen.map(({ ask }) => ask(said ?? '')));
      return { asked, items: (await previewOf(operation, asked)).items };
    },
    enabled: said !== undefined,
    ...{ staleTime: Infinity, gcTime: 0, refetchOnWindowFocus: false },
  });
