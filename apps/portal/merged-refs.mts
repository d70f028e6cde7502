import { useMergedRef } from '@mantine/hooks';
import type { Ref } from 'react';

/** What Mantine's tables take from the package that places bubbles: this one hook. */
export const useMergeRefs = <Element,>(refs: readonly (Ref<Element> | undefined)[]) => useMergedRef(...refs);
