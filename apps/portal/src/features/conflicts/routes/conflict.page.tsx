import { Alert, Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { decisionWords } from '../../../shared/decisions/decision-words';
import { ReasonDialog } from '../../../shared/decisions/reason-dialog';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { useOrganisationName } from '../../../shared/organisations/organisation-name';
import { HistorySection } from '../../../shared/records/history-section';
import { useRecordId } from '../../../shared/records/record-id';
import { useMay } from '../../../shared/session/session';
import { StatusWord } from '../../../shared/status/status';
import { Failure, Loading } from '../../../shared/ui/states';
import {
  conflictHistory,
  conflictQuery,
  useDecideConflict,
  type Conflict,
  type Side,
} from '../api/conflicts.query';
import { SidesTable } from '../components/sides-table';
import { Suspicions } from '../components/suspicions';
import { conflictMessages } from '../conflicts.messages';

/** C3: the registrations side by side, who came first, and what each side will be told. */
export const ConflictPage = () => {
  const conflict = useQuery(conflictQuery(useRecordId('conflictId')));
  if (conflict.isPending) return <Loading rows={10} />;
  if (conflict.isError) return <Failure error={conflict.error} onRetry={() => void conflict.refetch()} />;
  return <Sides conflict={conflict.data} />;
};

const Sides = ({ conflict }: Readonly<{ conflict: Conflict }>) => {
  const say = useText(conflictMessages);
  const claimantOf = useClaimant();
  const leads = useMay()('channel.lead');
  const [awarded, setAwarded] = useKept<Side>('conflicts.Sides.awarded');
  const { claims, status, decision } = conflict;
  const sides = [...claims].sort((one, other) => one.checkpoint.localeCompare(other.checkpoint));
  const winner = claims.find(({ claimId }) => claimId === decision?.claimId);
  return (
    <Stack gap="lg">
      <Anchor component={Link} to="/conflicts" size="sm" w="max-content">
        {say('back')}
      </Anchor>
      <div>
        <Group gap="sm">
          <Title order={1} size="h2">
            {sides.length > 2 ? say('titleMany', { count: sides.length }) : say('title')}
          </Title>
          <StatusWord status={status} />
        </Group>
        <Text c="dimmed">{say('rule')}</Text>
        <Text c="dimmed">{say('neverWho')}</Text>
      </div>
      {decision !== null && (
        <Alert
          color="teal"
          title={say('decision', {
            partner: winner === undefined ? '–' : claimantOf(winner),
            number: winner?.number ?? decision.claimId,
          })}
        >
          {say('decisionReason', { reason: decision.reason })}
        </Alert>
      )}
      {status === 'open' && !leads && <Text role="status">{say('leadOnly')}</Text>}
      <SidesTable
        sides={sides}
        foot={(side) =>
          leads &&
          status === 'open' && (
            <Button variant={side.holds ? 'filled' : 'default'} onClick={() => setAwarded(side)}>
              {say('award', { partner: claimantOf(side) })}
            </Button>
          )
        }
      />
      <Suspicions conflict={conflict} />
      <HistorySection of={conflictHistory(conflict.id)} />
      {awarded !== undefined && (
        <AwardDialog conflict={conflict} side={awarded} onClose={() => setAwarded(undefined)} />
      )}
    </Stack>
  );
};

/** Who claims it: a partner, or the vendor's own sales. */
const useClaimant = (): ((side: Side) => string) => {
  const say = useText(conflictMessages);
  const nameOf = useOrganisationName();
  return ({ kind, partnerId }) => (kind === 'direct' ? say('ownSales') : nameOf(partnerId));
};

type AwardProps = Readonly<{ conflict: Conflict; side: Side; onClose: () => void }>;

const AwardDialog = ({ conflict, side, onClose }: AwardProps) => {
  const say = useText(conflictMessages);
  const claimantOf = useClaimant();
  const command = useDecideConflict({ conflict, onDone: onClose });
  const { number, claimId } = side;
  return (
    <ReasonDialog
      {...decisionWords(say, 'award', { number, partner: claimantOf(side) })}
      command={{ ...command, run: (reason) => command.run({ claimId, reason }) }}
      onClose={onClose}
      final
    />
  );
};
