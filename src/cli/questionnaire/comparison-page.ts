import { wrapAnsi } from 'fast-wrap-ansi';
import type { Localised } from '#problem';
import type { QuestionnaireComparison, SettingChange } from '#questionnaire/questionnaire-comparison';
import type { Context } from '../context';
import type { Version } from './resolve-version';
import { settingText } from './setting-text';
import { trendLines } from './trend-lines';

type Line = readonly [indent: number, text: string];

/** Two versions of a questionnaire as text: what came, went and changed, and what that leaves of a trend. Wrapped to the terminal. */
export function comparisonPage(before: Version, after: Version, found: QuestionnaireComparison, context: Context): string {
  const { wording, look } = context;
  const width = Math.min(look.width, 100);
  const wrap = ([indent, text]: Line): string =>
    wrapAnsi(text, width - indent - 2)
      .split('\n')
      .map((line, i) => `${' '.repeat(i === 0 ? indent : indent + 2)}${line}`)
      .join('\n');
  const sections = [...questionSections(found, context), ...settingSections(found, context)];
  const nothing = sections.length === 0 ? [[[0, wording.say('content.diff.nothing')] as Line]] : [];
  const head: Line = [
    0,
    `${before.label} (${wording.text(before.questionnaire.name)}) → ${after.label} (${wording.text(after.questionnaire.name)})`,
  ];
  const texts = [[head], ...sections, ...nothing].map((lines) => lines.map(wrap).join('\n'));
  const trend = [wording.say('content.trend.head'), ...trendLines(found, context, (text) => wrap([2, text]))].join('\n');
  return [...texts, trend].join('\n\n');
}

const section = (title: string, lines: readonly Line[]): readonly (readonly Line[])[] => (lines.length > 0 ? [[[0, title], ...lines]] : []);

function questionSections(found: QuestionnaireComparison, { wording }: Context): readonly (readonly Line[])[] {
  const { came, went, moved, changed, reworded } = found;
  const text = (localised: Localised): string => wording.text(localised).replace(/\s+/g, ' ');
  const pair = (before: Localised, after: Localised): readonly Line[] =>
    text(before) === text(after)
      ? []
      : [
          [4, `− ${text(before)}`],
          [4, `+ ${text(after)}`],
        ];
  return [
    ...section(
      wording.say('content.diff.came', { count: came.length }),
      came.map((question): Line => [2, `${question.id}  ${text(question.text)}`]),
    ),
    ...section(
      wording.say('content.diff.went', { count: went.length }),
      went.map((question): Line => [2, `${question.id}  ${text(question.text)}`]),
    ),
    ...section(
      wording.say('content.diff.moved', { count: moved.length }),
      moved.map(({ id, before, after }): Line => [2, `${id}  ${before ?? '–'} → ${after ?? '–'}`]),
    ),
    ...section(
      wording.say('content.diff.changed', { count: changed.length }),
      changed.flatMap(({ id, parts, before, after }): readonly Line[] => [
        [2, `${id}  ${parts.map((part) => wording.say(`content.part.${part}`)).join(', ')}`],
        // Words alike that were declared to mean something else before: what they stood for is shown.
        ...(text(before.text) === text(after.text) && parts.includes('text')
          ? pair(before.equivalent ?? before.text, after.equivalent ?? after.text)
          : pair(before.text, after.text)),
      ]),
    ),
    ...section(
      wording.say('content.diff.reworded', { count: reworded.length }),
      reworded.flatMap(({ id, how, languages, before, after }): readonly Line[] => [
        [2, `${id}  ${wording.say(`content.diff.${how}`, { languages: languages.join(', ') })}`],
        ...(how === 'equivalent'
          ? pair(before, after)
          : languages.flatMap((language) => pair({ [language]: before[language] ?? '' }, { [language]: after[language] ?? '' }))),
      ]),
    ),
  ];
}

function settingSections(found: QuestionnaireComparison, context: Context): readonly (readonly Line[])[] {
  const { wording } = context;
  const said = (settings: readonly SettingChange<string>[]): string => settings.map((setting) => settingText(setting, wording)).join('; ');
  return [
    ...section(
      wording.say('content.diff.adjusted', { count: found.adjusted.length }),
      found.adjusted.map(({ id, settings }): Line => [2, `${id}  ${said(settings)}`]),
    ),
    ...section(
      wording.say('content.diff.markers', { count: found.markers.length }),
      found.markers.map(({ id, settings }): Line => [2, `${id}  ${said(settings)}`]),
    ),
    ...section(wording.say('content.diff.settings'), [
      ...found.settings.map((setting): Line => [2, settingText(setting, wording)]),
      ...(found.reordered ? [[2, wording.say('content.diff.reordered')] as Line] : []),
    ]),
  ];
}
