/** How a person is called where only the id is known; nothing where nobody did it. */
export const personName = (id: string | null | undefined): string | null => id?.replace(/^pers_/, '') ?? null;

/** The id of the person who signs in with this name. */
export const personId = (name: string): string => (name.startsWith('pers_') ? name : `pers_${name.trim()}`);
