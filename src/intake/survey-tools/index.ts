import { wordFacts } from '#document/nearest';
import { bad, good, type Outcome, problem } from '#problem';
import type { SurveyTool } from '../survey-tool';
import { googleForms } from './google-forms';
import { kobo } from './kobo';
import { limesurvey } from './limesurvey';
import { microsoftForms } from './microsoft-forms';
import { plain } from './plain';

/** Every survey tool whose exports are known. */
export const surveyTools: readonly SurveyTool[] = [googleForms, microsoftForms, limesurvey, kobo, plain];

/** The tool named, else the one whose signature fits the headers best. */
export function surveyToolOf(headers: readonly string[], wanted: string | null): Outcome<SurveyTool> {
  if (wanted === null) return good(surveyTools.toSorted((a, b) => b.signature(headers) - a.signature(headers))[0] ?? plain);
  const tool = surveyTools.find(({ name }) => name === wanted);
  return tool
    ? good(tool)
    : bad([
        problem(
          'import/unknown-tool',
          wordFacts(
            wanted,
            surveyTools.map(({ name }) => name),
          ),
        ),
      ]);
}
