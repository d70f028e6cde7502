import { Button, Card, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ReasonField } from '../../../shared/decisions/fields';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { PersonName } from '../../../shared/people/person-name';
import { useMay } from '../../../shared/session/session';
import { Empty, Failure, Loading, RefusalNote } from '../../../shared/ui/states';
import { Instant } from '../../../shared/ui/values';
import { notesQuery, useWriteNote, type Note } from '../api/notes.query';
import { notesMessages } from '../notes.messages';

const WRITERS = ['channel.manager', 'channel.lead', 'finance.analyst', 'finance.approver'] as const;
const LONGEST = 4_000;

type OfPartner = Readonly<{ partnerId: string }>;

/** C4: what people of the vendor tell each other about a partner. */
export const Notes = ({ partnerId }: OfPartner) => {
  const say = useText(notesMessages);
  const notes = useQuery(notesQuery(partnerId));
  const writes = useMay()(...WRITERS);
  if (notes.isPending) return <Loading rows={4} />;
  if (notes.isError) return <Failure error={notes.error} onRetry={() => void notes.refetch()} />;
  return (
    <Stack gap="md" maw={720}>
      <Text size="sm" c="dimmed">
        {say('about')}
      </Text>
      {writes && <NewNote partnerId={partnerId} />}
      {notes.data.length === 0 && <Empty title={say('noNotes')}>{say('noNotesAbout')}</Empty>}
      {notes.data.map((note) => (
        <Written key={note.noteId} note={note} />
      ))}
    </Stack>
  );
};

const Written = ({ note: { text, writtenBy, writtenAt } }: Readonly<{ note: Note }>) => (
  <Card withBorder component="article" padding="sm">
    <Text style={{ whiteSpace: 'pre-wrap' }}>{text}</Text>
    <Text size="sm" c="dimmed">
      <PersonName id={writtenBy} />, <Instant of={writtenAt} />
    </Text>
  </Card>
);

const NewNote = ({ partnerId }: OfPartner) => {
  const say = useText(notesMessages);
  const [text, setText] = useKept('partners.NewNote.text', '');
  const command = useWriteNote({ partnerId, onDone: () => setText('') });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        command.run(text);
      }}
    >
      <Stack gap="xs" align="flex-start">
        <div style={{ width: '100%' }}>
          <ReasonField name="text" label={say('write')} value={text} onChange={setText} max={LONGEST} />
        </div>
        <RefusalNote error={command.error} />
        <Button type="submit" loading={command.running}>
          {say('save')}
        </Button>
      </Stack>
    </form>
  );
};
