import { hashText } from '#questionnaire/hash-questionnaire';
import type { Questionnaire } from '#questionnaire/questionnaire';

/** A questionnaire as a round keeps it: pretty JSON, complete in itself. */
export const freezeQuestionnaire = (questionnaire: Questionnaire): string => `${JSON.stringify(questionnaire, null, 2)}\n`;

/** The hash of a frozen copy; a check-out with other line ends is the same copy. */
export const copyHash = (text: string): string => hashText(text.replaceAll('\r\n', '\n'));
