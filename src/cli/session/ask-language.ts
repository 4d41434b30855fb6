import { askChoice } from '#interview/ask-choice';
import { type Language, languages } from '#problem';
import type { Questionnaire } from '#questionnaire/questionnaire';
import type { TerminalRun } from '../terminal-run';

/** The languages in which a questionnaire has all its questions. */
const languagesOf = ({ questions }: Questionnaire): readonly Language[] =>
  languages.filter((language) => questions.every(({ text }) => text[language]));

/** What the respondent hears: as stated, else the audit's language, else the only one there is, else the one chosen. Null: nothing was decided. */
export async function askLanguage(
  { context, use }: TerminalRun,
  questionnaire: Questionnaire,
  stated: Language | null,
): Promise<Language | null> {
  const { wording, language } = context;
  if (stated !== null) return stated;
  const possible = languagesOf(questionnaire);
  if (possible.length < 2) return possible[0] ?? language;
  const chosen = await askChoice({
    ...use,
    language,
    title: wording.say('session.which-language'),
    items: possible.map((each) => ({ label: new Intl.DisplayNames([each], { type: 'language' }).of(each) ?? each, detail: each })),
    start: Math.max(0, possible.indexOf(language)),
  });
  return chosen === null ? null : (possible[chosen] ?? null);
}
