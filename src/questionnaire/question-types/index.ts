import type { QuestionType } from '../question-type';
import type { QuestionTypeName } from '../questionnaire';
import { agreement } from './agreement';
import { choice } from './choice';
import { choices } from './choices';
import { frequency } from './frequency';
import { importance } from './importance';
import { kpi } from './kpi';
import { maturity } from './maturity';
import { number } from './number';
import { recommend } from './recommend';
import { text } from './text';
import { yesPartlyNo } from './yes-partly-no';

/** Every kind of question there is. */
export const questionTypes: Readonly<Record<QuestionTypeName, QuestionType>> = {
  agreement,
  frequency,
  importance,
  maturity,
  'yes-partly-no': yesPartlyNo,
  kpi,
  choice,
  choices,
  recommend,
  number,
  text,
};
