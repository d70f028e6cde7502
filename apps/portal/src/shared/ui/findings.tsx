import type { Problem } from '@channel/client';
import { Anchor, Input, Text } from '@mantine/core';
import { useId, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useText } from '../i18n/locale';
import { fieldOf, rowOf } from './field-of';
import { uiMessages } from './ui.messages';

type Finding = NonNullable<Problem['errors']>[number];

/** A field of the form that was refused, as it stands on the page. */
type Field = Readonly<{ input: HTMLElement; around: HTMLElement; label: string }>;

/**
 * What the server found, each with the label of its field, which leads to it; beside the field it is said once more. The field is
 * the one of the same form that has the name by which the command calls it (`field-of.ts`).
 */
export const Findings = ({ of }: Readonly<{ of: readonly Finding[] }>) => {
  const say = useText(uiMessages);
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const fields = useFields(of, list, id);
  if (of.length === 0) return null;
  return (
    <div ref={list} tabIndex={-1}>
      {of.map(({ pointer = '', parameter = '', code, detail }, at) => {
        const field = fields[at];
        const row = rowOf(pointer);
        return (
          <Text size="sm" key={`${pointer}${parameter}${code}`}>
            {field !== undefined && (
              <>
                <Anchor component="button" type="button" inherit onClick={() => field.input.focus()}>
                  {field.label}
                </Anchor>
                {': '}
                {createPortal(<Input.Error id={`${id}${String(at)}`}>{detail}</Input.Error>, field.around)}
              </>
            )}
            {field === undefined && row !== undefined ? say('inRow', { row, detail }) : detail}
          </Text>
        );
      })}
    </div>
  );
};

/** The fields of the findings; they are said to be wrong as long as that stands, and the list of them gets the focus. */
const useFields = (
  of: readonly Finding[],
  list: Readonly<{ current: HTMLElement | null }>,
  id: string,
): readonly (Field | undefined)[] => {
  const [fields, setFields] = useState<readonly (Field | undefined)[]>([]);
  useLayoutEffect(() => {
    const form = list.current?.closest('form');
    if (form === null || form === undefined) return undefined;
    const found = of.map(({ pointer }) => (pointer === undefined ? undefined : fieldIn(form, pointer)));
    setFields(found);
    const ends = found.map((field, at) => field && markWrong(field.input, `${id}${String(at)}`));
    if (found.some((field) => field !== undefined)) list.current?.focus();
    return () => {
      for (const end of ends) end?.();
    };
  }, [of, list, id]);
  return fields;
};

const fieldIn = (form: HTMLFormElement, pointer: string): Field | undefined => {
  const named = [...form.querySelectorAll<HTMLInputElement>('[name]')];
  const name = fieldOf(
    pointer,
    named.map((one) => one.name),
  );
  // A form that asks for one thing leaves no doubt which is meant.
  const input = named.length === 1 ? named[0] : named.find((one) => one.name === name);
  const around = input?.closest<HTMLElement>('.mantine-InputWrapper-root') ?? input?.parentElement;
  if (input === undefined || !around) return undefined;
  const label = input.labels?.[0] ?? around.querySelector('label, .mantine-InputWrapper-label');
  // Beside the word stands the sign that it is required.
  const word = label?.firstChild?.textContent ?? input.ariaLabel ?? '';
  return word === '' ? undefined : { input, around, label: word };
};

const markWrong = (input: HTMLElement, by: string): (() => void) => {
  const before = { invalid: input.ariaInvalid, described: input.getAttribute('aria-describedby') };
  input.ariaInvalid = 'true';
  input.setAttribute('aria-describedby', [before.described ?? [], by].flat().join(' '));
  return () => {
    input.ariaInvalid = before.invalid;
    if (before.described === null) input.removeAttribute('aria-describedby');
    else input.setAttribute('aria-describedby', before.described);
  };
};
