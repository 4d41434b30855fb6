import type { MarkerTrend, QuestionnaireComparison } from '#questionnaire/questionnaire-comparison';
import { alignColumns } from '../align-columns';
import type { Context } from '../context';

/** What is left to compare over time: the questions that mean the same, marker by marker, and what a report makes of it. */
export function trendLines(
  { same, trend, changed, settings }: QuestionnaireComparison,
  { wording, look }: Context,
  wrap: (text: string) => string,
): readonly string[] {
  const { alike, before, after, markers } = trend;
  const whole = markers.filter(({ comparable }) => comparable === 'whole');
  const others = markers.filter(({ comparable }) => comparable !== 'whole');
  const carried = markers.filter(({ comparable }) => comparable === 'whole' || comparable === 'common').length;
  const row = ({ id, before: then, after: now, alike: common, comparable }: MarkerTrend): readonly string[] => [
    id,
    String(then),
    String(now),
    String(common),
    wording.say(`content.trend.${comparable}`),
  ];
  const columns = (['before', 'after', 'alike', 'line'] as const).map((name) => wording.say(`content.trend.column-${name}`));
  const head = [wording.say('report.column.marker'), ...columns];
  const table = others.length > 0 ? alignColumns(head, others.map(row), Math.min(look.width, 100) - 2).map((line) => `  ${line}`) : [];
  return [
    wrap(wording.say('content.trend.alike', { alike, before, after })),
    ...(whole.length > 0
      ? [wrap(wording.say('content.trend.wholes', { count: whole.length, markers: whole.map(({ id }) => id).join(', ') }))]
      : []),
    ...(table.length > 0 ? ['', ...table, ''] : []),
    wrap(wording.say('content.trend.index', { count: carried, of: markers.length })),
    // A hash holds what scores are made of; texts of levels and units are not in it.
    wrap(
      same
        ? wording.say(changed.length > 0 ? 'content.trend.unseen' : 'content.trend.same')
        : wording.say('content.trend.other', { some: alike > 0 ? 'yes' : 'no' }),
    ),
    ...(settings.some(({ key }) => key === 'mode') ? [wrap(wording.say('content.trend.mode'))] : []),
  ];
}
