/** The same program, as swc wrote it, with hidden classes that objects share. */
export function withSharedShapes(code: string): string;
