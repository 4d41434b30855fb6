import { type Language, languages } from '#problem';

const isLanguage = (word: string): word is Language => (languages as readonly string[]).includes(word);

/** The first that is set decides: --lang, CULTURE_AUDIT_LANG, LC_ALL, LC_MESSAGES, LANG; English where it is none of ours. */
export function chooseLanguage(asked: string | null, env: Readonly<Record<string, string | undefined>>): Language {
  const wishes = [asked, env.CULTURE_AUDIT_LANG, env.LC_ALL, env.LC_MESSAGES, env.LANG];
  for (const wish of wishes) {
    if (!wish) continue;
    const word = wish.slice(0, 2).toLowerCase();
    return isLanguage(word) ? word : 'en';
  }
  return 'en';
}
