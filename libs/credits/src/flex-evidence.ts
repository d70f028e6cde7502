/** The kind of use under which flex points claim their evidence. */
export const FLEX_EVIDENCE = 'flex-points';
