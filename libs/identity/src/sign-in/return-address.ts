/** A page of ours to go back to; the first page for whatever else an address may say. */
export const returnAddress = (asked: unknown): string => {
  if (typeof asked !== 'string' || asked.length > 2_000 || !/^\/(?![/\\])/.test(asked)) return '/';
  const base = 'http://portal.invalid';
  const url = URL.canParse(asked, base) ? new URL(asked, base) : undefined;
  return url?.origin === base ? `${url.pathname}${url.search}${url.hash}` : '/';
};
