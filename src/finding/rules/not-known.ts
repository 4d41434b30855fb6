import type { Finding } from '../finding';
import type { Rule } from '../rule';
import { shownQuestions, shownTo } from '../shown-questions';

/** Shares of "don't know" above which people cannot judge a question, or know a marker at all. */
const ofQuestion = 0.2;
const ofMarker = 0.4;

/** What people could not judge; a marker that is not known as a whole stands for its questions. One person's "don't know" is no finding. */
export const notKnown: Rule = ({ scorecard }) => {
  const questions = shownQuestions(scorecard);
  return scorecard.markers.flatMap((marker): readonly Finding[] => {
    const mine = questions.filter((each) => each.marker === marker.id);
    if (mine.length === 0) return [];
    const shown = marker.answers ? shownTo(marker.answers) : 0;
    if (marker.answers && shown > 0 && marker.answers.dontKnow / shown > ofMarker) {
      return [{ rule: 'not-known', marker: marker.id, question: null, share: marker.answers.dontKnow / shown, n: shown }];
    }
    return mine
      .filter((each) => each.answers.dontKnow > 1 && each.answers.dontKnow / each.shown > ofQuestion)
      .map((each) => ({
        rule: 'not-known',
        marker: marker.id,
        question: each.question,
        share: each.answers.dontKnow / each.shown,
        n: each.shown,
      }));
  });
};
