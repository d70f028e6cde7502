import { Alert, Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { codeText } from '../../../shared/format/code-text';
import { useText } from '../../../shared/i18n/locale';
import { useKept } from '../../../shared/kept/use-kept';
import { HistorySection } from '../../../shared/records/history-section';
import { useRecordId } from '../../../shared/records/record-id';
import { useMay } from '../../../shared/session/session';
import { StatusWord } from '../../../shared/status/status';
import { Failure, Loading } from '../../../shared/ui/states';
import { conflictHistory, conflictQuery, type Conflict, type Side } from '../api/conflicts.query';
import { AllowDialog, AwardDialog, SplitDialog } from '../components/conflict-dialogs';
import { SidesTable } from '../components/sides-table';
import { useClaimant } from '../components/use-claimant';
import { Suspicions } from '../components/suspicions';
import { conflictMessages } from '../conflicts.messages';
import { PageHeading } from '../../../shared/ui/page-heading';
import { useTitlePart } from '../../../shared/ui/page-title';

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
  const [open, setOpen] = useKept<Opened>('conflicts.Sides.open');
  const { claims, status, decision, productLine } = conflict;
  const sides = [...claims].sort((one, other) => one.checkpoint.localeCompare(other.checkpoint));
  const [first] = sides;
  useTitlePart('record', sides.map(({ number }) => number).join(' / '));
  const winner = claims.find(({ claimId }) => claimId === decision?.claimId);
  return (
    <Stack gap="lg">
      <Anchor component={Link} to="/conflicts" size="sm" w="max-content">
        {say('back')}
      </Anchor>
      <div>
        <Group gap="sm">
          <PageHeading>
            {sides.length > 2 ? say('titleMany', { count: sides.length }) : say('title')}
          </PageHeading>
          <StatusWord status={status} />
        </Group>
        {productLine !== null && (
          <Text>
            {say('productLine')}: {codeText(productLine)}
          </Text>
        )}
        <Text c="dimmed">{say('rule')}</Text>
        <Text c="dimmed">{say('neverWho')}</Text>
      </div>
      {decision !== null && (
        <Alert
          color="teal"
          title={say(decision.outcome === 'allow-both' ? 'decisionShared' : 'decision', {
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
        line={productLine ?? '–'}
        foot={(side) =>
          leads &&
          status === 'open' && (
            <Stack gap="xs" align="flex-start">
              <Button
                variant={side.holds ? 'filled' : 'default'}
                onClick={() => setOpen({ of: 'award', side })}
              >
                {say('award', { partner: claimantOf(side) })}
              </Button>
              <Button variant="default" onClick={() => setOpen({ of: 'allow', side })}>
                {say('allow', { partner: claimantOf(side) })}
              </Button>
            </Stack>
          )
        }
      />
      {leads && status === 'open' && first !== undefined && (
        <SplitAct conflict={conflict} onSplit={() => setOpen({ of: 'split', side: first })} />
      )}
      <Suspicions conflict={conflict} />
      <HistorySection of={conflictHistory(conflict.id)} />
      {open !== undefined && <Dialog {...{ conflict, open }} onClose={() => setOpen(undefined)} />}
    </Stack>
  );
};

const DIALOGS = { award: AwardDialog, allow: AllowDialog, split: SplitDialog } as const;
type Opened = Readonly<{ of: keyof typeof DIALOGS; side: Side }>;

const Dialog = ({
  open: { of, side },
  ...props
}: Readonly<{ conflict: Conflict; open: Opened; onClose: () => void }>) => {
  const Opens = DIALOGS[of];
  return <Opens {...props} side={side} />;
};

/** Where they meet on several lines, each may get some of them. */
const SplitAct = ({ conflict, onSplit }: Readonly<{ conflict: Conflict; onSplit: () => void }>) => {
  const say = useText(conflictMessages);
  const others = conflict.others.filter(({ status }) => status === 'open');
  return others.length === 0 ? (
    <Text size="sm" c="dimmed">
      {say('noSplit')}
    </Text>
  ) : (
    <Button variant="default" w="max-content" onClick={onSplit}>
      {say('split')}
    </Button>
  );
};
