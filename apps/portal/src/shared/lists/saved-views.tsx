import { Button, Checkbox, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { DecisionDialog } from '../decisions/decision-dialog';
import { decisionWords } from '../decisions/decision-words';
import { useText } from '../i18n/locale';
import { useKept } from '../kept/use-kept';
import { useRoleText } from '../session/role-text';
import { useMe, type Role } from '../session/session';
import { RefusalNote } from '../ui/states';
import { useListAddress } from './list-address';
import { savedViewsQuery, usePinView, useRemoveView, useSaveView, type SavedView } from './saved-views.query';
import { savedViewMessages } from './saved-views.messages';
import { changesTo, queryOf } from './view-address';

type Props = Readonly<{
  /** The name of the list, which its file has as well. */
  list: string;
  /** Parameters of the address that a view keeps. */
  names: readonly string[];
}>;

/** Filters by a name: one's own, and those that somebody shared with a role that one holds. */
export const SavedViews = ({ list, names }: Props) => {
  const say = useText(savedViewMessages);
  const { values, set } = useListAddress();
  const { data: views = [] } = useQuery(savedViewsQuery(list));
  const [open, setOpen] = useKept<'save' | 'remove'>(`lists.SavedViews.open.${list}`);
  const onClose = (): void => setOpen(undefined);
  const query = queryOf(values, names);
  const current = views.find((view) => view.query === query);
  const nameOf = ({ name, own }: SavedView): string => (own ? name : say('sharedName', { name }));
  return (
    <>
      {views.length > 0 && (
        <NativeSelect
          label={say('view')}
          value={current?.id ?? ''}
          data={[
            { value: '', label: say('noView') },
            ...views.map((view) => ({ value: view.id, label: nameOf(view) })),
          ]}
          onChange={({ currentTarget }) => {
            const chosen = views.find(({ id }) => id === currentTarget.value);
            set(changesTo(chosen?.query ?? '', names));
          }}
        />
      )}
      {query !== '' && current === undefined && (
        <Button variant="subtle" onClick={() => setOpen('save')}>
          {say('save')}
        </Button>
      )}
      {current !== undefined && <PinButton key={current.id} view={current} />}
      {current?.own === true && (
        <Button variant="subtle" onClick={() => setOpen('remove')}>
          {say('remove')}
        </Button>
      )}
      {open === 'save' && <SaveDialog {...{ list, query, onClose }} />}
      {open === 'remove' && current !== undefined && <RemoveDialog {...{ view: current, onClose }} />}
    </>
  );
};

/** One click, and one takes it back. */
const PinButton = ({ view }: Readonly<{ view: SavedView }>) => {
  const say = useText(savedViewMessages);
  const command = usePinView(view);
  return (
    <>
      <Button variant="subtle" loading={command.running} onClick={() => command.run()}>
        {say(view.pinned ? 'unpin' : 'pin')}
      </Button>
      <RefusalNote error={command.error} />
    </>
  );
};

const SaveDialog = ({
  list,
  query,
  onClose,
}: Readonly<{ list: string; query: string; onClose: () => void }>) => {
  const say = useText(savedViewMessages);
  const word = useRoleText();
  const { roles: own } = useMe();
  const [name, setName] = useKept('lists.SaveDialog.name', '');
  const [roles, setRoles] = useKept<readonly Role[]>('lists.SaveDialog.roles', []);
  const command = useSaveView(onClose);
  return (
    <DecisionDialog
      {...{ command, onClose }}
      {...decisionWords(say, 'save')}
      onAct={() => command.run({ list, name: name.trim(), query, roles: [...roles] })}
    >
      <TextInput
        required
        data-autofocus
        maxLength={60}
        label={say('name')}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <Checkbox.Group
        label={say('share')}
        description={say('shareAbout')}
        value={[...roles]}
        onChange={(chosen) => setRoles(own.filter((role) => chosen.includes(role)))}
      >
        <Stack gap={4} mt={4}>
          {own.map((role) => (
            <Checkbox key={role} value={role} label={word(role)} />
          ))}
        </Stack>
      </Checkbox.Group>
    </DecisionDialog>
  );
};

const RemoveDialog = ({ view, onClose }: Readonly<{ view: SavedView; onClose: () => void }>) => {
  const say = useText(savedViewMessages);
  const command = useRemoveView(view.id, onClose);
  return (
    <DecisionDialog
      {...{ command, onClose, final: true }}
      {...decisionWords(say, 'remove', { name: view.name })}
      onAct={() => command.run()}
    />
  );
};
