import { answerSheet } from './answer-sheet';
import type { Form } from './form';
import { paperForm } from './paper-form';
import { statementList } from './statement-list';
import { xlsform } from './xlsform';

/** Every form a questionnaire can be given out as, by the name of `--format`. */
export const forms = { answers: answerSheet, text: statementList, html: paperForm, xlsform } as const satisfies Readonly<
  Record<string, Form>
>;
