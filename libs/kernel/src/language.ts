/** The languages in which people are answered; whoever asks for none of them is answered in the first. */
export const LANGUAGES = ['en', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The same words in every language: what one language lacks does not compile. */
export type InEachLanguage<Words> = Readonly<Record<Language, Words>>;

/** What somebody wrote, so that the next sentence may follow: it ends as one. */
export const asSentence = (text: string): string => (/[.!?…]["'”“»)]?\s*$/.test(text) ? text : `${text}.`);
