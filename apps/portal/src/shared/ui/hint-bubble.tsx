import { Tooltip } from '@mantine/core';

export type BubbleProps = Readonly<{ id: string; beside: HTMLElement; text: string }>;

/** The text beside an element; `id` is what the element names as its description. */
export const HintBubble = ({ id, beside, text }: BubbleProps) => (
  <Tooltip opened target={beside} label={<span id={id}>{text}</span>} multiline maw={280} />
);
