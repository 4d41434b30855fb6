import { visibleText } from '#wording/visible-text';
import { commandLine } from '../command-line';
import type { Override } from '../content/content-overrides';
import type { Context } from '../context';
import { shownPath } from '../shown-path';
import { wrapped } from '../wrapped';
import { settingText } from './setting-text';

/** What a file changes of the one whose place it takes, in a sentence; of a questionnaire with the command that says all. */
export function overrideLine(override: Override, context: Context): string {
  const { wording } = context;
  const { id, over, kind, path } = override;
  const file = visibleText(shownPath(context, path));
  const changes = changesOf(override, context);
  const said = changes.length > 0 ? changes.join('; ') : wording.say('content.over.nothing');
  const sentence = wrapped(context, wording.say(`content.over.${kind}`, { file, id, over, changes: said }));
  if (kind === 'marker' || over !== 'shipped' || changes.length === 0) return sentence;
  return `${sentence}\n  ${wording.say('content.over.compare', { command: commandLine(context, 'questionnaire', 'diff', `${id}@shipped`, id) })}`;
}

function changesOf(override: Override, { wording }: Context): readonly string[] {
  const counted = (key: 'came' | 'went' | 'reworded' | 'adjusted' | 'markers', list: readonly unknown[]): readonly string[] =>
    list.length > 0 ? [wording.say(`content.over.${key}`, { count: list.length })] : [];
  if (override.kind === 'marker') {
    const { came, reworded, settings, parts } = override.changes;
    return [
      ...counted('came', came),
      ...counted('reworded', reworded),
      ...settings.map((setting) => settingText(setting, wording)),
      ...(parts.length > 0 ? [wording.say('content.over.parts', { parts: parts.join(', ') })] : []),
    ];
  }
  const { came, went, reworded, adjusted, markers, settings, reordered } = override.changes;
  return [
    ...counted('came', came),
    ...counted('went', went),
    ...counted('reworded', reworded),
    ...counted('adjusted', adjusted),
    ...counted('markers', markers),
    ...(settings.length > 0 ? [wording.say('content.over.settings')] : []),
    ...(reordered ? [wording.say('content.diff.reordered')] : []),
  ];
}
