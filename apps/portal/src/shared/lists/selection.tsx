import { useText } from '../i18n/locale';
import { useKept } from '../kept/use-kept';
import { Table } from '../ui/table';
import { uiMessages } from '../ui/ui.messages';

/** The rows of a list that are selected, by their keys. */
export type Selection = Readonly<{
  has: (key: string) => boolean;
  toggle: (key: string) => void;
  set: (keys: readonly string[]) => void;
  /** Takes rows out of it, e.g. because they were decided. */
  drop: (keys: readonly string[]) => void;
}>;

export const useSelection = (list: string): Selection => {
  const [keys, set] = useKept<readonly string[]>(`lists.useSelection.keys.${list}`, []);
  const has = (key: string): boolean => keys.includes(key);
  const toggle = (key: string): void => set(has(key) ? keys.filter((one) => one !== key) : [...keys, key]);
  const drop = (gone: readonly string[]): void => set(keys.filter((key) => !gone.includes(key)));
  return { has, toggle, set, drop };
};

/** @param keys of the rows that are shown and can be selected */
export const SelectAll = ({
  keys,
  selection,
}: Readonly<{ keys: readonly string[]; selection: Selection }>) => {
  const say = useText(uiMessages);
  const chosen = keys.filter((key) => selection.has(key)).length;
  return (
    <Table.Th className="pick">
      <input
        type="checkbox"
        aria-label={say('selectAll')}
        disabled={keys.length === 0}
        checked={chosen > 0 && chosen === keys.length}
        ref={(box) => {
          if (box !== null) box.indeterminate = chosen > 0 && chosen < keys.length;
        }}
        onChange={() => selection.set(chosen === keys.length ? [] : keys)}
      />
    </Table.Th>
  );
};

/** @param keyOf the row; nothing where it can be given nothing */
export const SelectOne = ({
  keyOf,
  name,
  selection,
}: Readonly<{ keyOf: string | undefined; name: string; selection: Selection }>) => {
  const say = useText(uiMessages);
  return (
    <Table.Td className="pick">
      {keyOf !== undefined && (
        <input
          type="checkbox"
          aria-label={say('selectOne', { name })}
          checked={selection.has(keyOf)}
          onChange={() => selection.toggle(keyOf)}
        />
      )}
    </Table.Td>
  );
};
