import { answerSheet } from './answer-sheet';
import type { Form } from './form';
import { statementList } from './statement-list';

/** Every form a questionnaire can be given out as, by the name of `--format`. */
export const forms = { answers: answerSheet, text: statementList } as const satisfies Readonly<Record<string, Form>>;
