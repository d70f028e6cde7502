/** A page of a record that was open: where it is, which page of the portal it is, what its record is called, and what it is about. */
export type Recent = Readonly<{ address: string; path: string; record: string; title: string }>;
type Kept = Readonly<{ personId: string; records: readonly Recent[] }>;

const PLACE = 'channel.recent';
const MOST = 6;

/** Their records are persons: of whom somebody looked at nothing is kept. */
const OF_PERSONS = /^\/(?:people|credentials|sellers|invitations)\//;

const read = (personId: string): readonly Recent[] => {
  const text = sessionStorage.getItem(PLACE);
  if (text === null) return [];
  const kept = JSON.parse(text) as Kept;
  if (kept.personId === personId) return kept.records;
  // Somebody else signed in here.
  sessionStorage.removeItem(PLACE);
  return [];
};

/** Keeps that somebody had a record open: in this tab alone, the newest first. */
export const noteRecent = (personId: string, recent: Recent): void => {
  if (!recent.path.includes('$') || OF_PERSONS.test(recent.path)) return;
  const others = read(personId).filter(({ address }) => address !== recent.address);
  const kept: Kept = { personId, records: [recent, ...others].slice(0, MOST) };
  sessionStorage.setItem(PLACE, JSON.stringify(kept));
};

/** A record that is not there for somebody any more is not told of again. */
export const forgetRecent = (personId: string, gone: string): void => {
  const records = read(personId).filter(({ address }) => address !== gone);
  sessionStorage.setItem(PLACE, JSON.stringify({ personId, records } satisfies Kept));
};

/** What that person had open in this tab, but for the page where they are. */
export const recentOf = (personId: string, here: string): readonly Recent[] =>
  read(personId).filter(({ address }) => address !== here);

/** Whoever signs out leaves nothing. */
export const forgetAllRecent = (): void => sessionStorage.removeItem(PLACE);
