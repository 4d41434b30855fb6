import { monthsSince } from '#finding/months-since';
import { dataset } from './dataset';
import { headline } from './headline';
import type { Report } from './report';
import type { ReportInput } from './section';
import { sections } from './sections/index';

/** One finished report in one language; same input, same report. */
export function composeReport(input: ReportInput): Report {
  const { scorecard, wording, client, round, opened, closed, draft, version } = input;
  const { say, text, list } = wording;
  const names = scorecard.questionnaires.map(({ id, name }) => text(name) || id);
  const dates =
    opened !== null && closed !== null
      ? say('report.head.from-to', { from: wording.date(opened), to: wording.date(closed) })
      : opened !== null
        ? say('report.head.since', { from: wording.date(opened) })
        : closed !== null
          ? wording.date(closed)
          : null;
  const line = (label: string, value: string | null) => (value === null || value === '' ? [] : [{ label, value }]);
  return {
    schemaVersion: 1,
    kind: 'gap-report',
    language: wording.language,
    title: say('report.title'),
    subtitle: [client, round].filter((part) => part !== null && part !== '').join(' · '),
    draft: draft ? say('report.draft') : null,
    head: [
      ...line(say('report.head.client'), client),
      ...line(say('report.head.round'), round),
      ...line(say('report.head.questionnaires', { count: names.length }), list(names)),
      ...line(say('report.head.dates'), dates),
      ...line(say('report.head.launched'), launch(input)),
    ],
    headline: headline(input),
    sections: sections.flatMap((compose) => compose(input) ?? []),
    dataset: dataset(input),
    generator: `culture-audit ${version}`,
  };
}

/** When the programme was launched and how long before the round; null where no date is stated. */
function launch({ launched, opened, wording }: ReportInput): string | null {
  if (launched === null) return null;
  const months = monthsSince(launched, opened);
  const date = wording.date(launched);
  return months === null ? date : wording.say('report.head.launched-months', { date, months });
}
