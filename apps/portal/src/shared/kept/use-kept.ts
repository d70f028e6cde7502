import { useEffect, useState, type Dispatch, type SetStateAction } from 'react';
import { useMe } from '../session/session';
import { forgetTyped, noteTyped, typedBefore } from './interrupted';

type State<Value> = [Value, Dispatch<SetStateAction<Value>>];

/**
 * The state of a field, or of which dialog is open: whoever has to sign in again in the middle comes back to it. For what can
 * be written down and is no secret; a secret and a chosen file stay in `useState`, and are asked for again.
 * @param name no other state of the portal has it; where the same stands in several rows, it ends with the row's id
 */
export function useKept<Value>(name: string, initial: Value | (() => Value)): State<Value>;
export function useKept<Value>(name: string): State<Value | undefined>;
export function useKept<Value>(name: string, initial?: Value | (() => Value)): State<Value | undefined> {
  const { id } = useMe();
  const [begins] = useState(initial);
  const [value, setValue] = useState(() => (typedBefore(id, name) as Value | undefined) ?? begins);
  useEffect(() => forgetTyped(name), [name]);
  useEffect(() => (value === begins ? undefined : noteTyped(name, value)), [name, value, begins]);
  return [value, setValue];
}
