import type { Question, Questionnaire, ShownMarker } from './questionnaire';

/** Every marker whose name stands at a question, scored or not. */
export const shownMarkers = ({ markers, shownBeside = [] }: Questionnaire): readonly ShownMarker[] => [...markers, ...shownBeside];

/** The marker a question is shown with: its own, or the one it stands beside. */
export const shownMarker = ({ marker, beside }: Question): string | null => marker ?? beside ?? null;
