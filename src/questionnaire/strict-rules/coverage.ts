import { wordFacts } from '#document/nearest';
import { type Problem, problem } from '#problem';
import type { StrictRule } from '../strict-rule';
import { writtenMarkers } from './written/written-markers';

/** Statements that no marker covers, that two cover, or that do not exist. A marker that names a statement covers all its parts. */
export const coverage: StrictRule = (content) => {
  const { sources } = content;
  if (sources.length === 0) return [];
  const statements = sources.flatMap(({ value }) => value.sources.flatMap((source) => source.statements));
  const problems: Problem[] = [];
  const coveredBy = new Map<string, string>();
  for (const { marker, located, path } of writtenMarkers(content)) {
    (marker.covers ?? []).forEach((id, i) => {
      const place = located.place([...path, 'covers', i]);
      const parts = statements.filter((statement) => statement === id || statement.replace(/[a-d]$/, '') === id);
      if (parts.length === 0) problems.push(problem('questionnaire/unknown-statement', wordFacts(id, statements), place));
      const other = parts.map((part) => coveredBy.get(part)).find((by) => by !== undefined && by !== marker.id);
      if (other !== undefined) problems.push(problem('questionnaire/covered-twice', { id, marker: marker.id, other }, place));
      for (const part of parts) coveredBy.set(part, marker.id);
    });
  }
  const uncovered = sources.flatMap((file) =>
    file.value.sources.flatMap((source, i) =>
      source.statements.flatMap((id, at) =>
        coveredBy.has(id) ? [] : [problem('questionnaire/uncovered', { id }, file.place(['sources', i, 'statements', at]))],
      ),
    ),
  );
  return [...problems, ...uncovered];
};
