import { Button, Card, Group, List, Text, Title } from '@mantine/core';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { ReasonDialog } from '../../../shared/decisions/reason-dialog';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { useMay } from '../../../shared/session/session';
import { useJudgeCustomers, type Conflict, type Suspicion } from '../api/conflicts.query';
import { conflictMessages } from '../conflicts.messages';

type Answer = 'same' | 'different';

/** Why the registrations were taken for one opportunity; whether two names are one customer is judged here. */
export const Suspicions = ({ conflict }: Readonly<{ conflict: Conflict }>) => {
  const say = useText(conflictMessages);
  const found = conflict.claims.flatMap(({ suspicions }) => suspicions);
  const pairs = [...new Map(found.map((suspicion) => [suspicion.pairId, suspicion])).values()];
  return (
    <section>
      <Title order={2} size="h4" mb="sm">
        {say('evidence')}
      </Title>
      {pairs.length === 0 && <Text>{say('sameCustomer')}</Text>}
      {pairs.map((suspicion) => (
        <Pair key={suspicion.pairId} conflict={conflict} suspicion={suspicion} />
      ))}
    </section>
  );
};

const Pair = ({ conflict, suspicion }: Readonly<{ conflict: Conflict; suspicion: Suspicion }>) => {
  const say = useText(conflictMessages);
  const judges = useMay()('channel.lead');
  const [open, setOpen] = useKept<Answer>(`conflicts.Pair.open.${suspicion.pairId}`);
  const { kind, score, evidence } = suspicion;
  return (
    <Card withBorder mb="sm">
      <Text fw={600}>{say('score', { score })}</Text>
      <List size="sm">
        {evidence.map(({ field, ours, theirs, answer }) => (
          <List.Item key={field}>
            {say(`evidence_${field}`)}:{' '}
            {say('pair', { ours: ours ?? '–', theirs: theirs ?? '–', answer: say(`answer_${answer}`) })}
          </List.Item>
        ))}
      </List>
      {judges && kind === 'suspected' && (
        <Group gap="xs" mt="sm">
          <Button size="xs" variant="default" onClick={() => setOpen('same')}>
            {say('judgeSame')}
          </Button>
          <Button size="xs" variant="default" onClick={() => setOpen('different')}>
            {say('judgeDifferent')}
          </Button>
        </Group>
      )}
      {open !== undefined && (
        <JudgeDialog
          conflict={conflict}
          pairId={suspicion.pairId}
          answer={open}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Card>
  );
};

const JudgeDialog = ({
  conflict,
  pairId,
  answer,
  onClose,
}: Readonly<{ conflict: Conflict; pairId: string; answer: Answer; onClose: () => void }>) => {
  const say = useText(conflictMessages);
  const command = useJudgeCustomers({ conflict, onDone: onClose });
  return (
    <ReasonDialog
      {...(answer === 'same' ? decisionWords(say, 'same') : decisionWords(say, 'different'))}
      command={{ ...command, run: (reason) => command.run({ pairId, answer, reason }) }}
      onClose={onClose}
    />
  );
};
